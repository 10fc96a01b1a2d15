import { conceptTable } from './concept-table.ts';

/** Toys, children's things, sport, hobbies, books and stationery. */
export const kidsSportsLeisure = conceptTable(
  'type',
  `
toy | mainan, mainan anak | игрушка, игрушки, игрушек | toy, toys | brinquedo, brinquedos
doll < toy | boneka, barbie | кукла, куклы, пупс, барби | doll, dolls, barbie | boneca, bonecas, boneco
plush < toy | boneka beruang, teddy bear, boneka bulu | мягкая игрушка, плюшевый мишка, мишка | plush, teddy, soft toy, teddy bear, stuffed animal | pelúcia bicho, urso de pelúcia, ursinho, peluche
toy-car < toy | mobil mobilan, mobil-mobilan, hot wheels, mobil remote | машинка, машинки, игрушечная машинка | toy car, hot wheels, remote control car, toy cars | carrinho de brinquedo, hot wheels, carrinho de controle
building-blocks < toy | lego, balok, balok susun | конструктор, лего, кубики, конструкторы | lego, building blocks, blocks, construction set | lego, blocos de montar, bloquinhos
puzzle < toy | puzzle, puzel, pazel, rubik | пазл, пазлы, головоломка, кубик рубика | puzzle, jigsaw puzzle, puzzles, rubiks cube | quebra-cabeça, puzzle, cubo mágico
board-game < toy | board game, monopoli, ular tangga, uno | настольная игра, настолка, настольные игры | board game, board games | jogo de tabuleiro
action-figure < toy | action figure, robot mainan, figur, gundam | фигурка, фигурки, трансформер, робот игрушка | action figure, figurine, toy robot, collectible figure | action figure, boneco de ação, bonequinho, robô de brinquedo
slime-playdough < toy | slime, plastisin, lilin mainan, playdoh | пластилин, слайм, лизун | play dough, slime, plasticine, modelling clay | massinha, slime, plasticina, massa de modelar
water-gun < toy | pistol air, tembakan air, pistol mainan | водяной пистолет, игрушечный пистолет, бластер | water gun, nerf gun, water pistol | pistola de água, arminha de brinquedo
bubbles < toy | gelembung sabun | мыльные пузыри | bubbles, bubble machine | bolha de sabão, bolinhas de sabão
kite < toy | layangan, layang layang | воздушный змей | kite, kites | pipa de brincar, papagaio de papel
educational-toy < toy | mainan edukasi, mainan kayu | развивающая игрушка, бизиборд, сортер, развивашки | educational toy, montessori toy, wooden toy | brinquedo educativo, brinquedo pedagógico
ride-on < toy | mobil aki, kuda kudaan, sepeda roda tiga, push bike | каталка, беговел, трёхколёсный велосипед | ride on, tricycle, balance bike, ride-on | triciclo, bicicleta de equilíbrio, velotrol
trampoline | trampolin | батут, батуты | trampoline, bouncy castle | cama elástica, trampolim, pula-pula
stroller | stroller, kereta bayi, dorongan bayi | коляска, коляски, детская коляска | pushchair, stroller, pram, buggy | carrinho de bebê, carrinho de passeio
baby-carrier | gendongan, gendongan bayi | слинг, эрго рюкзак, кенгуру переноска | baby carrier, baby sling | canguru de bebê, sling de bebê, porta-bebé
baby-bottle | botol susu, dot | бутылочки | baby bottle, teat, sippy cup | mamadeira, biberão, bico de mamadeira
breast-pump | pompa asi | молокоотсос | breast pump | bombinha de leite, tira-leite, bomba extratora
high-chair | kursi makan bayi, high chair | стульчик для кормления | high chair, highchair | cadeira de alimentação, cadeirão de bebê
baby-bath | bak mandi bayi | детская ванночка, ванночка | baby bath | banheira de bebê
sports-equipment | alat olahraga, perlengkapan olahraga | спортинвентарь, спорттовары | sports equipment, sports gear | artigos esportivos, equipamento esportivo
ball | bola | мяч, мячи, мячик | ball, balls, football ball, basketball ball | bola, bolas
racket | raket | ракетка, ракетки | racket, racquet, bat racket | raquete, raquetes
shuttlecock | shuttlecock, kok badminton | волан, воланы, воланчик | shuttlecock, shuttlecocks | peteca, volante de badminton
dumbbell | dumbell, barbel, dumbbell | гантели, гантель, штанга | dumbbells, dumbbell, weights, barbell | halter, halteres, peso de academia, anilha
yoga-mat | matras yoga, yoga mat | коврик для йоги, йога мат, коврик для фитнеса | yoga mat, exercise mat | tapete de yoga
resistance-band | resistance band, karet fitness | фитнес резинка, эспандер, фитнес резинки | resistance band, resistance bands, exercise band | faixa elástica, mini band, elástico de treino
jump-rope | lompat tali, skipping, tali skipping | скакалка, скакалки | skipping rope, jump rope | corda de pular
treadmill | treadmill, sepeda statis | беговая дорожка, велотренажёр, тренажёр, тренажёры | treadmill, exercise bike, rowing machine | esteira ergométrica, bicicleta ergométrica, passadeira de corrida
boxing-gloves | sarung tinju, sarung tangan tinju, samsak | боксёрские перчатки, боксёрская груша | boxing gloves, punch bag | luva de boxe, saco de pancada, luvas de boxe
goggles | kacamata renang, goggle | очки для плавания, плавательные очки, мотоочки | swimming goggles, goggles, ski goggles | óculos de natação, óculos de mergulho
swim-ring | ban renang, pelampung, pelampung renang | надувной круг, нарукавники, надувной матрас | swim ring, armbands, lilo, float | boia, boias
skates | sepatu roda, inline skate | ролики, коньки, роликовые коньки | skates, rollerblades, roller skates, ice skates | patins, patim
skateboard | skateboard, papan skate | скейтборд, скейт, лонгборд | skateboard, longboard | skate, skateboard, shape de skate
surfboard | papan selancar | доска для сёрфинга, сапборд, сап | surfboard, paddle board, bodyboard | prancha, prancha de surf, stand up paddle
skis | alat ski | лыжи, сноуборд, лыж | skis, ski, snowboard | esqui, snowboard
sled | kereta luncur | санки, ледянка, ватрушка, тюбинг | sledge, sled, toboggan | trenó
tent | tenda | палатка, палатки, шатёр | tent, tents, gazebo, canopy | barraca, tenda, barracas, gazebo
sleeping-bag | sleeping bag, kantong tidur | спальный мешок, спальник, спальники | sleeping bag, sleeping bags | saco de dormir, saco-cama
hammock | hammock, tempat tidur gantung, ayunan | гамак, качели, гамаки | hammock, swing | rede, rede de dormir, balanço
fishing-rod | joran, pancingan, alat pancing, tongkat pancing | удочка, удочки, удилище, спиннинг, спиннинги, фидер | fishing rod, fishing rods, angling rod, fishing pole | vara de pescar, vara de pesca, cana de pesca
fishing-reel | reel pancing, gulungan pancing | катушка, катушки, безынерционная катушка | fishing reel, spinning reel, baitcaster | molinete, carretilha
fishing-line | senar pancing, kenur, benang pancing | леска, лески, плетёнка, плетёный шнур | fishing line, braided line, mono line | linha de pesca, linha multifilamento
fishing-hook | kail, mata kail, kail pancing | рыболовный крючок | fishing hooks, fish hook, hooks fishing | anzol, anzóis
piano-keyboard | piano, keyboard musik, organ | синтезатор, пианино, цифровое пианино | piano, digital piano, keyboard piano | piano, teclado musical
book | buku | книга, книги, книжка, книг, книжки | book, books | livro, livros
novel < book | novel | роман, романы, повесть, детектив | novel, novels, fiction, thriller book | romance, romances, ficção
comic < book | komik, manga | комикс, манга, комиксы | comic, comics, manga, graphic novel | quadrinhos, gibi, mangá, banda desenhada, hq
childrens-book < book | buku anak, buku cerita, dongeng, buku cerita anak | детская книга, сказки, книжка для детей | children's book, picture book, story book, bedtime stories | livro infantil, livro de histórias
textbook < book | buku pelajaran, buku paket, buku sekolah | учебник, учебники | textbook, course book, textbooks | livro didático, apostila, manual escolar
cookbook < book | buku resep, buku masak | кулинарная книга, книга рецептов | cookbook, recipe book | livro de receitas
religious-book < book | alquran, quran, kitab, alkitab, iqro | библия, коран, молитвослов | bible, quran, prayer book | bíblia, alcorão, livro de orações
dictionary < book | kamus | словарь, словари, разговорник | dictionary, phrasebook | dicionário, dicionários
magazine | majalah, koran | журнал, журналы, газета | magazine, magazines, newspaper | revista, revistas, jornal
stationery | alat tulis, atk | канцтовары, канцелярия | stationery, office supplies, school supplies | papelaria, material escolar, artigos de papelaria
notebook < stationery | buku tulis, buku catatan, notes | тетрадь, блокнот, тетради, ежедневник | notepad, exercise book, notebook, journal | caderno, cadernos, bloco de notas, agenda caderno
planner < stationery | agenda, planner | планер | planner, diary | agenda, planner
pen < stationery | pulpen, bolpoin, bolpen, polpen | ручка, ручки, авторучка | pen, pens, ballpoint | caneta, canetas, esferográfica
pencil < stationery | pensil, pinsil | карандаш, карандаши, простой карандаш | pencil, pencils | lápis, lapiseira
coloured-pencils < stationery | pensil warna, krayon, crayon, pensil warna warni | цветные карандаши, восковые мелки | colouring pencils, crayons, coloured pencils, colored pencils | lápis de cor, giz de cera
marker < stationery | spidol, stabilo pen, highlighter pen | фломастер, маркер, маркеры, фломастеры | marker, markers, highlighter, felt tips, felt tip pens | canetinha, marcador, marca-texto, canetinhas, canetas de feltro
art-paint < stationery | cat lukis | холст для рисования | paint set, canvas for painting | aguarela
eraser < stationery | penghapus, tip ex, tipex, karet penghapus | ластик, стёрка, корректор | eraser, rubber eraser, correction tape | borracha escolar, corretivo escolar, branquinho
ruler < stationery | penggaris, mistar | линейка, линейки | ruler, rulers | régua, réguas
scissors < stationery | gunting, cutter | ножницы, канцелярский нож | scissors, craft knife | tesoura, tesouras, estilete
pencil-case < stationery | kotak pensil, tempat pensil, tepak | пенал, пеналы | pencil case, pencil cases | estojo, estojos, penal escolar
folder < stationery | folder, binder, clear holder, map plastik, stopmap | папка, папки, файлы для документов | folder, binder, ring binder, folders | pasta de documentos, fichário, arquivador, pastas
copy-paper < stationery | kertas hvs, kertas a4, hvs | бумага а4, бумага для принтера, офисная бумага | printer paper, copy paper, a4 paper | papel sulfite, papel a4, resma de papel
calculator < stationery | kalkulator | калькулятор | calculator, calculators | calculadora, calculadoras
stapler < stationery | stapler, steples, hekter, jepretan | степлер, дырокол, скрепки, скобы | stapler, hole punch, paper clips, staples | grampeador, agrafador, clipes, furador de papel
sticker < stationery | stiker, sticker | наклейка, наклейки, стикерпак | sticker, stickers, decal | adesivo, adesivos, autocolante, figurinhas
greeting-card < stationery | kartu ucapan, undangan | открытка, открытки, приглашения | greeting card, card greeting, birthday card, invitations | cartão de aniversário, convite, convites, cartão postal
globe < stationery | globe, bola dunia, peta | глобус, карта мира | globe, world map | globo terrestre, mapa mundi
cd-vinyl | kaset, piringan hitam, dvd | виниловая пластинка, пластинка, пластинки, диск музыкальный | vinyl, vinyl records, cd, dvd | vinil, disco de vinil, cd, dvd
video-game | game ps, kaset game, video game | видеоигра, игра для приставки, игры на пс | video game, ps5 game, switch game | jogo de ps5, jogo de videogame, jogo de xbox
craft-kit | kit kerajinan, manik manik, alat rajut | набор для творчества | craft kit, knitting kit, diy kit | kit de artesanato, bordado, artesanato
`,
);
