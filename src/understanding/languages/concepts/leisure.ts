import { conceptTable } from './concept-table.ts';

/** Sport, games, art, paper, flowers and jewellery, kind by kind. */
export const leisure = conceptTable(
  'type',
  `
football-ball < ball | bola sepak, bola futsal | футбольный мяч | football, soccer ball, footballs | bola de futebol, bola de futsal
basketball-ball < ball | bola basket | баскетбольный мяч | basketball | bola de basquete
volleyball-ball < ball | bola voli | волейбольный мяч | volleyball | bola de vôlei
tennis-ball < ball | bola tenis | теннисный мяч, теннисные мячи | tennis ball, tennis balls | bola de tênis, bolinha de tênis
table-tennis | bola pingpong, bet pingpong | теннисный шарик, ракетка для настольного тенниса | table tennis, ping pong ball, ping pong bat | bolinha de ping pong, raquete de ping pong
shin-guards | deker bola, pelindung tulang kering | щитки, футбольные щитки | shin pads, shin guards | caneleira, caneleiras
goalkeeper-gloves | sarung tangan kiper | вратарские перчатки | goalkeeper gloves, goalie gloves | luva de goleiro, luvas de goleiro
sports-jersey < clothes | jersey, seragam bola | спортивная форма, футбольная форма, джерси | jersey, football shirt, football kit, jerseys | camisa de time, uniforme de futebol
yoga-block | balok yoga | блок для йоги, блоки для йоги | yoga block, yoga blocks | bloco de yoga, blocos de yoga
foam-roller | foam roller | массажный ролл, ролик для пресса | foam roller, ab roller, ab wheel | rolo de liberação, rolo de espuma, roda abdominal
wrist-wraps | hand wrap, lifting strap | бинты боксёрские, лямки для тяги, кистевые бинты | hand wraps, wrist wraps, lifting straps | bandagem, munhequeira de treino, strap
pull-up-bar | pull up bar | турник, турники | pull up bar, pull-up bar, chin up bar | barra de porta, barra fixa
kettlebell < dumbbell | kettlebell | гиря, гири, гирю | kettlebell, kettlebells | kettlebell, kettlebells
whistle | peluit | свисток, свистки | whistle, whistles | apito, apitos
chess < board-game | catur, papan catur | шахматы, шашки, нарды | chess, chess set, draughts, backgammon | xadrez, tabuleiro de xadrez, damas
card-game < board-game | kartu remi, kartu uno, kartu | карточная игра, карты игральные, колода карт, уно | card game, playing cards, deck of cards, uno | baralho, baralhos, jogo de cartas
dice | dadu | кубики игральные, кости игральные, кубики для настолок | dice, dice set | dado, dados
party-game < board-game | permainan pesta | игра для компании, игры для компании, игра для вечеринки | party game, party games | jogo de festa, jogo pra galera
strategy-game < board-game | game strategi | стратегия, стратегическая игра | strategy game, strategy games | jogo de estratégia
card-sleeves | sleeve kartu | протекторы, протекторы для карт | card sleeves, sleeves for cards | sleeves, protetor de cartas
watercolour < art-paint | cat air | акварель, акварельные краски, акварели | watercolours, watercolour, watercolor, watercolors | aquarela, aquarelas
acrylic-paint < art-paint | cat akrilik | акриловые краски, акрил, акриловая краска | acrylic paint, acrylic paints, acrylics | tinta acrílica, tintas acrílicas
oil-paint < art-paint | cat minyak | масляные краски, масляная краска | oil paint, oil paints | tinta a óleo, tintas a óleo, tinta óleo
gouache < art-paint | guas, cat poster | гуашь, гуаши | gouache, poster paint, poster paints | guache, tinta guache
spray-paint | cat semprot, pilox | аэрозольная краска, краска в баллончике | spray paint, spray can | tinta spray, spray de tinta
canvas-art | kanvas lukis, kanvas | холст, холсты, холст на подрамнике | canvas, canvases, art canvas, stretched canvas | tela de pintura, telas de pintura, tela para pintura, tela, telas
easel | easel, dudukan kanvas | мольберт, мольберты | easel, easels | cavalete, cavaletes
art-brush | kuas lukis, kuas | кисть, кисти, кисточка, кисточки, кистей | art brush, paint brushes, brush set, brushes, brush | pincel, pincéis
palette | palet | палитра, палитры | palette, palettes | paleta de pintura, godê
sketchbook < notebook | buku sketsa, buku gambar | скетчбук, альбом для рисования, альбом, скетчбуки | sketchbook, sketch pad, sketchbooks, drawing pad, sketch book | caderno de desenho, sketchbook, bloco de desenho
pastels | pastel, krayon pastel | пастель, пастельные мелки | pastels, soft pastels, oil pastels | giz pastel, pastel oleoso
charcoal-art | arang gambar | уголь для рисования, сангина | drawing charcoal, charcoal sticks | carvão vegetal para desenho
brush-pen < pen | brush pen, pulpen kuas, spidol kuas | брашпен, брашпены, кисть-ручка | brush pen, brush pens | caneta pincel, brush pen
fountain-pen < pen | pulpen tinta, fountain pen | перьевая ручка, перьевые ручки | fountain pen, fountain pens | caneta tinteiro, canetas tinteiro
gel-pen < pen | pulpen gel | гелевая ручка, гелевые ручки | gel pen, gel pens | caneta gel, canetas gel
sharpener | rautan, serutan pensil | точилка, точилки | sharpener, pencil sharpener, sharpeners | apontador, apontadores
washi-tape | washi tape | декоративный скотч, васи скотч | washi tape, washi tapes | washi tape, fita decorativa
sticky-notes | sticky notes, post it | стикеры, стикеры для записей, закладки клейкие | sticky notes, post-its, post it notes | post-it, bloco adesivo, notas adesivas
stamp-craft | stempel, cap | штамп, печать, штампы | rubber stamp, stamp, stamps, ink pad | carimbo, carimbos, almofada de carimbo
envelope | amplop | конверт, конверты | envelope, envelopes | envelope, envelopes
wax-seal | wax seal, stempel lilin | сургуч, сургучная печать | sealing wax, wax seal | lacre, cera de lacre, sinete
glue-stick < glue | lem stik, lem kertas | клей-карандаш, клей карандаш | glue stick, glue sticks, pva glue | cola bastão, cola em bastão
poster | poster, stiker dinding | постер, постеры, плакат, плакаты | poster, posters, art print, prints | pôster, pôsteres, quadrinho
calendar | kalender | календарь, календари | calendar, calendars | calendário, calendários
bookmark | pembatas buku | закладка, закладки, закладка для книги | bookmark, bookmarks | marca-página, marcador de página, marca páginas
roses-flower < flowers | mawar, bunga mawar | роза, розы, роз, розочки | rose, roses | rosa flor, rosas, buquê de rosas
tulips < flowers | tulip, bunga tulip | тюльпан, тюльпаны, тюльпанов | tulip, tulips | tulipa, tulipas
peonies < flowers | peony, bunga peony | пион, пионы, пионов | peony, peonies | peônia, peônias
lilies < flowers | lili, bunga lili, lily | лилия, лилии, лилий | lily, lilies | lírio, lírios
chrysanthemum < flowers | krisan, bunga krisan | хризантема, хризантемы, хризантем | chrysanthemum, chrysanthemums, mums | crisântemo, crisântemos
sunflower < flowers | bunga matahari | подсолнух, подсолнухи | sunflower, sunflowers | girassol, girassóis
hydrangea < flowers | hortensia, bunga hydrangea | гортензия, гортензии | hydrangea, hydrangeas | hortênsia, hortênsias
carnation < flowers | anyelir | гвоздики, гвоздика | carnation, carnations | cravos, cravo flor
daisy < flowers | aster, bunga aster, daisy | ромашки, ромашковый букет | daisy, daisies | margarida, margaridas
bouquet < flowers | buket, buket bunga, hand bouquet | букет, букеты, букетик, букетов | bouquet, bouquets, bunch of flowers | buquê, buquês, ramalhete
dried-flowers < flowers | bunga kering | сухоцветы, сухоцвет | dried flowers, dried flower | flores secas, flor seca, flores desidratadas
watch-strap | tali jam, strap jam | ремешок для часов, браслет для часов, ремешок | watch strap, watch band, watch straps | pulseira de relógio, pulseira para relógio
cufflinks | kancing manset | запонки, запонка | cufflinks, cufflink | abotoaduras, abotoadura
charm < jewellery | liontin, bandul | кулон, кулоны, подвеска, подвески, шарм | charm, charms, locket | pingente, pingentes, berloque
piercing < jewellery | tindik, anting tindik | пирсинг, серьга в нос | piercing, nose ring, nose stud | piercing, piercings
jewellery-box | kotak perhiasan | шкатулка, шкатулки | jewellery box, jewelry box | porta-joias, caixa de joias
alarm-clock < clock | jam weker, weker | будильник, будильники | alarm clock, alarm clocks | despertador, despertadores
wall-clock < clock | jam dinding | настенные часы, часы настенные | wall clock, wall clocks | relógio de parede
sauna-whisk | sapu sauna | веник для бани, банный веник, веники | sauna whisk, bath whisk, whisk broom | vassoura de sauna
sauna-hat < hat | topi sauna | банная шапка, шапка для бани, шапка банная | sauna hat, sauna hats, banya hat | chapéu de sauna
loofah | loofah, gambas mandi, spons mandi | мочалки, люфа | loofah, loofahs, bath sponge, body scrubber | bucha vegetal, bucha de banho, esponja de banho
ladle-sauna | gayung kayu | ковшик, черпак | ladle sauna, sauna ladle, dipper | concha de sauna
ballet-shoes < shoes | sepatu balet | балетки для танцев, чешки, чешек, балетные тапочки, мягкие балетки | ballet shoes, ballet slippers, ballet flats shoes | sapatilha de ballet, sapatilha meia ponta
pointe-shoes < shoes | sepatu pointe | пуанты, пуант, пуантов | pointe shoes, pointes | sapatilha de ponta, sapatilhas de ponta, ponta de ballet
leotard < clothes | baju senam, leotard | гимнастический купальник, купальник для танцев, купальник с длинным рукавом | leotard, leotards, dance bodysuit | collant, collant de ballet, malha de ballet
tutu < skirt | rok balet, rok tutu | пачка балетная, юбка пачка, балетная пачка, юбка-пачка | tutu, tutus | tutu, saia de tule, saia de ballet
leg-warmers | penghangat kaki, legwarmer | гетры, гетр, гамаши | leg warmers, legwarmers | polaina, polainas
tap-shoes < shoes | sepatu tap | туфли для степа, степовки, степ | tap shoes | sapato de sapateado, sapateado
hair-net | jaring rambut, harnet | сетка для волос, сетка для пучка, сеточка для волос, бублик для пучка, валик для пучка | hair net, bun net, bun maker, donut bun | redinha de cabelo, redinha, rosquinha para coque, coque
hand-fan | kipas tangan, kipas lipat | веер, веера, вееров | hand fan, folding fan | leque, leques
castanets | kastanyet | кастаньеты, кастаньет | castanets | castanhola, castanholas
music-box | kotak musik | музыкальная шкатулка, шкатулка музыкальная | music box, music boxes | caixinha de música, caixa de música
rosin | rosin, damar | канифоль | rosin | breu
riding-hat < helmet | helm berkuda, helm kuda | шлем для верховой езды, жокейка | riding hat, riding hats, riding helmet | capacete de equitação, capacete de hipismo
horse-rug | selimut kuda | попона для лошади, попоны | horse rug, horse blanket, turnout rug, stable rug | capa de cavalo, manta de cavalo
saddle-pad | alas pelana | вальтрап, вальтрапы | saddle pad, numnah, saddle cloth | manta de sela, xairel
bridle-horse | kekang, tali kekang | уздечка, уздечки, оголовье | bridle, bridles, reins | cabeçada, rédea, rédeas
headcollar | tali kepala kuda, halter kuda | недоуздок, недоуздки | headcollar, halter, head collar | cabresto, cabrestos
lead-rope | tali penuntun, tali tuntun | чомбур | lead rope, lead ropes | guia de cavalo, cabo de cabresto
haynet | jaring jerami, jaring pakan | сетка для сена, сенник | haynet, hay net, haynets | rede de feno
stirrups | sanggurdi | стремена, стремя | stirrups, stirrup irons | estribo, estribos
girth-horse | amben pelana | подпруга, подпруги | girth, cinch | barrigueira, cilha
hoof-pick | pengorek kuku kuda, sikat kuku kuda | крючок для копыт | hoof pick, hoof picks | limpador de casco
jodhpurs < trousers | celana berkuda | бриджи для верховой езды, бриджи | jodhpurs, jods, breeches, riding tights | culote, culotes
horse-treats < pet-food | camilan kuda, makanan kuda, pakan kuda | лакомство для лошадей | horse treats, horse feed, salt lick | petisco para cavalo, ração de cavalo
magnifier | kaca pembesar, lup | лупа, увеличительное стекло | magnifying glass, magnifier | lupa, lupas
binding-ski | ski pole | лыжные палки, лыжи беговые | ski poles, ski boots | bastão de esqui, bota de esqui
`,
);
