import { conceptTable } from './concept-table.ts';

/** Light, bedding, kitchen, hardware and parties, kind by kind. */
export const house = conceptTable(
  'type',
  `
chandelier < lamp | lampu gantung, lampu kristal | люстра, люстры, люстру, подвесной светильник | chandelier, pendant lamp, pendant light, ceiling light | lustre, lustres, pendente, luminária pendente
floor-lamp < lamp | lampu lantai, lampu berdiri | торшер, торшеры, напольная лампа | floor lamp, floor lamps, standing lamp | luminária de chão, abajur de pé, luminária de piso
table-lamp < lamp | lampu meja, lampu belajar | настольная лампа, лампа настольная, настольные лампы | table lamp, desk lamp, bedside lamp, table lamps | luminária de mesa, abajur, abajures
wall-lamp < lamp | lampu dinding | бра, настенный светильник | wall light, sconce, wall lamp | arandela, arandelas
night-light < lamp | lampu tidur | ночник, ночники | night light, nightlight | luz noturna, abajur infantil
spotlight < lamp | lampu sorot, spotlight | прожектор, точечный светильник, споты, спот | spotlight, spotlights, floodlight, downlight | refletor, spot, spots
led-strip | lampu strip, led strip | светодиодная лента, лента светодиодная, диодная лента | led strip, led strip lights, strip lights | fita de led, fita led
fairy-lights | lampu tumblr, lampu hias | гирлянда, гирлянды, гирлянду | fairy lights, string lights, christmas lights | pisca-pisca, cordão de luz, varal de luzes, luzinhas
lamp-holder | fitting lampu, fiting | патрон для лампы, цоколь, патрон | lamp holder, bulb holder, lamp socket | soquete, bocal de lâmpada, bocal
extension-cord | kabel roll, stop kontak kabel, colokan | удлинитель, удлинители, сетевой фильтр, переноска | extension lead, extension cord, power strip, extension leads | extensão elétrica, filtro de linha, régua de tomadas, extensão
wall-socket | stop kontak | розетка, розетки, розеток | socket, plug socket, wall socket, sockets | tomada, tomadas
circuit-breaker | mcb, sekring | автомат электрический, предохранитель, узо | fuse, fuses, circuit breaker | disjuntor, disjuntores, fusível
motion-sensor | sensor gerak | датчик движения | motion sensor, pir sensor | sensor de presença, sensor de movimento
doorbell | bel rumah, bel pintu | дверной звонок, звонок | doorbell, door bell | campainha, campainhas
duvet < bedding | bed cover, selimut tebal | одеяло, одеяла, одеял | duvet, duvets, comforter, quilt | edredom, edredons, edredão
duvet-cover < bedding | sarung selimut, sarung bed cover | пододеяльник, пододеяльники | duvet cover, duvet covers | capa de edredom, capa de edredão
pillowcase < bedding | sarung bantal | наволочка, наволочки, наволочку | pillowcase, pillowcases, pillow case, pillow cases | fronha, fronhas
bed-sheet < bedding | sprei, seprai, seprei | простыня, простыни, простынь, простыня на резинке | bed sheet, sheets, fitted sheet, flat sheet, bed sheets, sheet | lençol, lençóis, lençol de elástico
mattress-protector < bedding | pelindung kasur, matras protector | наматрасник, чехол на матрас | mattress protector, mattress cover | protetor de colchão, capa de colchão
throw-blanket < blanket | selimut sofa | плед, пледы, плэд | throw, throws, throw blanket | manta, mantas, manta de sofá
beach-towel < towel | handuk pantai | пляжное полотенце | beach towel, beach towels | toalha de praia, canga, cangas
kitchen-towel | serbet, lap dapur | кухонное полотенце, вафельное полотенце, полотенце кухонное | tea towel, tea towels, dish towel, kitchen towel | pano de prato, panos de prato
corkscrew | pembuka botol | штопор, открывалка, открывашка | corkscrew, bottle opener, can opener, tin opener | saca-rolhas, abridor, abridor de garrafa
rolling-pin | rolling pin, penggiling adonan | скалка, скалки, скалку | rolling pin, rolling pins | rolo de massa, rolos de massa
measuring-cup | gelas takar, sendok takar | мерный стакан, мерная ложка, мерные ложки | measuring cup, measuring jug, measuring spoons | copo medidor, medidor, colher medidora
baking-paper | kertas roti, aluminium foil, plastik wrap | пергамент, фольга, пищевая плёнка, бумага для выпечки | baking paper, parchment, foil, cling film, tin foil | papel manteiga, papel alumínio, filme plástico
piping-bag | plastik segitiga, piping bag, spuit | кондитерский мешок, насадки кондитерские | piping bag, piping bags, piping nozzles | saco de confeitar, bico de confeitar, bicos de confeitar
cake-stand | stand kue, tatakan kue | подставка для торта, тортовница, подложка для торта | cake stand, cake board, cake topper | suporte de bolo, boleira, topo de bolo
jar | toples, stoples | банка, банки, баночка, баночки, банку | jar, jars, mason jar | pote, potes, pote de vidro
jug | teko, kendi, pitcher | кувшин, кувшины, графин | jug, jugs, pitcher, carafe | jarra, jarras
salt-shaker | tempat garam, tempat merica | солонка, перечница, мельница для перца | salt shaker, pepper mill, pepper grinder | saleiro, pimenteiro, moedor de pimenta
mortar-pestle | cobek, ulekan | ступка, ступка с пестиком | mortar, pestle, mortar and pestle | pilão, almofariz
thermal-mug < bottle | gelas termos, tumbler kopi | термокружка, термокружки, термостакан | travel mug, thermal mug, thermo mug, coffee flask | caneca térmica, copo térmico, copos térmicos
bottle | botol minum, botol, termos, tumbler | бутылка, бутылки, бутылочка, термос, фляга, бутылку, термосы | water bottle, bottle, bottles, flask, thermos, tumbler, canteen | garrafa, garrafas, garrafinha, garrafa térmica, squeeze, cantil
bolt-hardware | baut, mur, baut mur | болт, болты, гайка, гайки, болтов | bolt, bolts, hex bolt, hex nuts | parafuso sextavado, porca, porcas
washer-hardware | ring baut | шайба, шайбы | washers, washer ring | arruela, arruelas
wall-plug | fischer, dynabolt | дюбель, дюбели, дюбелей, анкер | wall plug, wall plugs, rawlplug, rawl plugs, anchors | bucha, buchas
hinge | engsel | петля дверная, петли дверные, дверные петли | hinge, hinges | dobradiça, dobradiças
hook-hardware | gantungan, cantolan | крючок, крючки, вешалка настенная, крючков | hook, hooks, wall hook, wall hooks | gancho, ganchos, cabideiro
sealant | sealant, lem silikon | герметик, герметики, силиконовый герметик | sealant, silicone sealant, caulk | vedante, silicone de vedação, veda calha
varnish | vernis, pernis, pelitur | лак для дерева, лак мебельный, морилка | varnish, wood stain, lacquer | verniz, vernizes
primer | cat dasar, plamir | грунтовка, грунт, шпатлёвка, шпаклёвка | primer paint, undercoat, filler | massa corrida, selador, fundo preparador
paint-roller | rol cat, kuas rol | валик, валики | paint roller, roller, rollers | rolo de pintura, rolo de lã
putty-knife | kape, sekop semen | шпатель, шпатели, мастерок | putty knife, scraper, trowel plastering | espátula, espátulas, desempenadeira
soldering-iron | solder | паяльник, припой | soldering iron, solder | ferro de solda, estanho de solda
multimeter | multitester, avometer | мультиметр, тестер | multimeter | multímetro
electrical-tape < tape | isolasi listrik, solasi listrik | изолента, изоленту, изолента пвх | electrical tape, insulating tape | fita isolante, fitas isolantes
masking-tape < tape | lakban kertas | малярный скотч, малярная лента | masking tape, painters tape | fita crepe
cable-ties | kabel ties, tali ties | стяжки, хомуты, кабельные стяжки | cable ties, zip ties | abraçadeira, abraçadeiras, enforca gato
screws | sekrup, paku sekrup, skrup | шуруп, саморезы, шурупы, саморез, саморезов | screws, screw, wood screws | parafuso, parafusos
chain-hardware | rantai besi | цепь, цепь металлическая | steel chain, metal chain | corrente, correntes
balloon | balon, balon gas, balon foil | шарик воздушный, воздушный шар, воздушные шары, воздушные шарики, шарики, шары | balloon, balloons, foil balloon | balão, balões, bexiga, bexigas
birthday-candle < candle | lilin ulang tahun, lilin angka | свечи для торта, свечка для торта, свечи в торт, свеча-цифра | birthday candle, birthday candles, cake candles, number candle | vela de aniversário, velinha, velas de aniversário, vela de número
garland-party | banner ulang tahun, hiasan pesta, bendera pesta | гирлянда бумажная, растяжка, гирлянда растяжка, флажки | bunting, party banner, paper garland, banner | bandeirinhas, varal de bandeirinhas, faixa de aniversário
confetti | konfeti | конфетти, хлопушка, хлопушки | confetti, party poppers, party popper | confete, confetes, lança confete
party-hat | topi ulang tahun | колпак, колпаки, колпачки, праздничные колпаки | party hat, party hats | chapéu de aniversário, chapeuzinho de festa, chapéus de festa
disposable-tableware | piring kertas, gelas kertas, sedotan | бумажные тарелки, одноразовая посуда, бумажные стаканчики, одноразовые тарелки, трубочки для напитков | paper plates, paper cups, disposable plates, straws, party plates | prato descartável, pratos descartáveis, copo descartável, canudo, canudos, pratinho, pratinhos
paper-napkins | tisu makan, serbet kertas | салфетки, бумажные салфетки, салфеток | napkins, paper napkins, serviettes | guardanapo, guardanapos
pinata | pinata | пиньята | piñata | pinhata
helium | gas helium, helium | гелий, баллон с гелием | helium, helium tank | gás hélio, hélio
sparkler | kembang api | бенгальские огни, бенгальский огонь, фонтан для торта | sparkler, sparklers, fireworks | vela estrelinha, chuva de prata, fogos
party-bag | goodie bag, bingkisan | пакетик для подарков, подарочный пакет, подарочные пакеты | party bag, party bags, gift bag, gift bags, goody bag | sacolinha surpresa, lembrancinha, sacola de presente
gift-ribbon | pita kado | лента для подарка, бант, бантик, подарочный бант | gift ribbon, gift bow, curling ribbon | laço de presente, laço, laços, fitilho
photo-booth | properti foto | фотобутафория, фотозона | photo props, photo booth props, backdrop | plaquinha, plaquinhas, painel de festa
`,
);
