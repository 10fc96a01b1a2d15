import { conceptTable } from './concept-table.ts';

/** Colours, as shops name them in option values and people in chats. */
export const colours = conceptTable(
  'colour',
  `
black | hitam, item, black | чёрный, чёрная, чёрное, чёрные, чёрного, чёрную | black, blk, jet black, ebony | preto, preta, pretos, pretas, pretinho, negro
white | putih, white | белый, белая, белое, белые, белого, белую, беленький | white | branco, branca, brancos, brancas, branquinho
red | merah, red | красный, красная, красное, красные, красненький | red | vermelho, vermelha, vermelhos, vermelhas, encarnado
dark-red < red | merah tua, merah hati, maroon, marun | бордовый, бордо, тёмно-красный, бордовая | maroon, burgundy, dark red, wine red, oxblood | bordô, vinho, bordeaux, vermelho escuro, cor de vinho
blue | biru, blue | синий, синяя, синее, синие, синенький | blue | azul, azuis
navy < blue | navy, biru dongker, dongker, biru tua, biru navy, biru donker | тёмно-синий, темно синий, тёмно-синяя, нави | navy, navy blue, dark blue, midnight blue | azul marinho, azul-marinho, azul escuro, marinho
light-blue < blue | biru muda, biru langit, baby blue, biru laut | голубой, голубая, голубые, голубенький, небесный | light blue, sky blue, baby blue, pale blue | azul claro, azul bebê, azul céu, azul-claro
turquoise | toska, tosca, turkis | бирюзовый, бирюзовая, бирюза, тиффани | turquoise, teal, aqua, tiffany | turquesa, azul turquesa, verde água, verde-água
green | hijau, ijo, green | зелёный, зелёная, зелёные, зелененький | green | verde, verdes
dark-green < green | hijau tua, hijau botol, hijau army, army, hijau lumut | тёмно-зелёный, темно зеленый, изумрудный, изумруд | dark green, forest green, bottle green, emerald | verde escuro, verde musgo, verde militar, esmeralda
light-green < green | hijau muda, hijau pupus, hijau stabilo | салатовый, светло-зелёный, салатовая | light green, lime, lime green | verde claro, verde limão, verde-claro
mint < green | mint, hijau mint | мятный, мятная, ментоловый | mint, mint green | menta, verde menta
olive < green | olive, hijau olive, zaitun | оливковый, оливка, хаки | olive, khaki green, olive green | verde oliva, oliva
sage < green | sage, hijau sage, sage green | шалфей, шалфейный | sage, sage green | sálvia, verde sálvia
yellow | kuning, yellow | жёлтый, жёлтая, жёлтые, желтенький | yellow | amarelo, amarela, amarelos, amarelas
mustard < yellow | mustard, kuning mustard, kunyit | горчичный, горчичная, горчица | mustard, ochre | mostarda, ocre
orange | oranye, orange, jingga, oren | оранжевый, оранжевая, оранжевые, рыжий | orange | laranja, alaranjado, cor de laranja
coral < orange | coral, koral | коралловый, коралл, коралловая | coral | coral
peach | peach, salem, persik | персиковый, персиковая | peach, apricot | pêssego, salmão claro
salmon | salmon | лососёвый, сёмга | salmon pink | salmão
pink | pink, merah muda, merah jambu, pinky | розовый, розовая, розовое, розовые, розовенький | pink, rose | rosa, cor de rosa, rosinha, cor-de-rosa
dusty-pink < pink | dusty pink, dusty | пудровый, пудра, пыльная роза | dusty pink, blush, powder pink | rosa antigo, rosa seco, rosa velho, nude rosado
fuchsia < pink | fuchsia, fanta, magenta, pink fanta | фуксия, малиновый, маджента, ярко-розовый | fuchsia, magenta, hot pink | fúcsia, magenta, rosa choque, rosa pink
purple | ungu, purple | фиолетовый, фиолетовая, фиолетовые, пурпурный | purple, violet | roxo, roxa, roxos, roxas, violeta
lilac < purple | lilac, lilak, ungu muda, lavender, lavendel | сиреневый, сиреневая, лавандовый, лиловый | lilac, lavender, mauve | lilás, lavanda
brown | coklat, cokelat, brown | коричневый, коричневая, коричневые, кофейный | brown | marrom, marrons, castanho, castanha, cor de café
dark-brown < brown | coklat tua, coklat gelap, coklat kopi | тёмно-коричневый, темно коричневый, шоколадный | dark brown, chocolate brown, espresso | marrom escuro, castanho escuro
light-brown < brown | coklat muda, mocca, moka, mocha | светло-коричневый, мокко, капучино | light brown, mocha, latte | marrom claro, castanho claro, moca
tan < brown | tan, terracotta, bata, merah bata | терракотовый, рыжеватый, терракота | tan, cognac, terracotta, brick | caramelo, terracota, conhaque, telha
camel < brown | camel, karamel | кэмел, верблюжий, карамельный | camel, caramel | camelo
beige | beige, krem, cream, crem, krim | бежевый, бежевая, бежевые, беж, кремовый | beige, cream, sand, ecru | bege, creme, areia, cru
ivory | ivory, gading, putih gading | айвори, слоновая кость | ivory | marfim
off-white < white | broken white, bw, off white, putih tulang | молочный, молочная, экрю, ванильный | off white, off-white, bone, broken white, vanilla | off white, branco gelo, gelo, palha
nude < beige | nude, warna kulit | телесный, телесная, нюд, нюдовый | nude, skin tone, flesh | nude, cor da pele, cor de pele
khaki < beige | khaki, kaki, khaky | хаки песочный, песочный, песочная | khaki | cáqui
grey | abu, abu abu, abu-abu, abuabu, grey, gray, kelabu | серый, серая, серое, серые, серенький | grey, gray | cinza, cinzento, cinzenta, cinzas
dark-grey < grey | abu tua, abu-abu tua, charcoal, dark grey | тёмно-серый, темно серый, графит, графитовый, антрацит | dark grey, dark gray, charcoal, graphite, anthracite | cinza escuro, chumbo, grafite, antracite
light-grey < grey | abu muda, abu-abu muda, misty, light grey | светло-серый, светло серый, меланж | light grey, light gray, heather grey, melange | cinza claro, cinza mescla, mescla
copper | tembaga | медный, медная, медное, медные, медь | copper, coppery | cobre, acobreado, acobreada
silver | silver, perak | серебряный, серебристый, серебро, серебряная | silver, silvery | prata, prateado, prateada
gold | gold, emas, keemasan | золотой, золотистый, золотая, золото | gold, golden | dourado, dourada, ouro
rose-gold | rose gold, rosegold | розовое золото, роуз голд | rose gold | rosé, ouro rosa, rose gold
bronze | perunggu, bronze | бронзовый, бронза | bronze | bronze
champagne | champagne, sampanye | шампань, шампанское | champagne | champanhe, champagne
transparent | transparan, bening | прозрачный, прозрачная, прозрачные | transparent, see through, clear plastic, clear glass | transparente, transparentes
multicolour | warna warni, warna-warni, rainbow, pelangi, multicolor, campur warna | разноцветный, разноцветная, радужный, цветной, мультиколор | multicolour, multicolor, multicoloured, rainbow, assorted colours, mixed colours | colorido, colorida, multicolorido, arco-íris, sortido
light | warna muda, terang, cerah | светлый, светлая, светлые, светленький | light coloured, bright, pale | claro, clara, clarinho
dark | warna tua, gelap, warna gelap | тёмный, тёмная, тёмные, темненький | dark coloured, dark | escuro, escura, escurinho
neon | neon, stabilo | неоновый, кислотный, неон | neon, fluorescent, fluo | neon, fluorescente, flúor
pastel | pastel, warna soft | пастельный, пастель | pastel, soft colours | pastel, tom pastel, candy color
matte | doff, matte, matt, dof | матовый, матовая, мат | matte, matt | fosco, fosca, acabamento mate
glossy | glossy, mengkilap, kilap | глянцевый, глянцевая, глянец | glossy, shiny, gloss | brilhante, brilhoso, brilhosa
striped | garis, garis garis, salur, belang | в полоску, полосатый, полоска, полосатая | striped, stripes, stripy | listrado, listrada, listras, às riscas
checked | kotak kotak, kotak-kotak, tartan, plaid | в клетку, клетчатый, клетка, клетчатая | plaid, checkered, tartan, gingham, checked pattern | xadrez, quadriculado, aos quadrados
polka-dot | polkadot, polka, totol | в горошек, горошек, в горох | polka dot, polka dots, dotted, spotted | poá, bolinhas, de bolinhas, às bolinhas
floral | bunga bunga, bunga-bunga, motif bunga, floral | цветочный, в цветочек, в цветы, с цветами | floral, flowery, flower print | floral, florido, florida, estampa floral
plain | polos, polosan, plain | однотонный, без рисунка, однотонная, без принта | plain, solid colour, solid color, unprinted | liso, lisa, sem estampa
leopard | leopard, macan, motif macan | леопард, леопардовый, леопардовая | leopard, leopard print, animal print | oncinha, leopardo, animal print
camouflage | loreng, camo, kamuflase | камуфляж, камуфляжный | camouflage, camo | camuflado, camuflagem
wood-colour | warna kayu, motif kayu, walnut, sonoma | под дерево, дуб, орех, сонома, венге | wood finish, wood look, oak, walnut | amadeirado, carvalho, nogueira, cor de madeira
`,
);
