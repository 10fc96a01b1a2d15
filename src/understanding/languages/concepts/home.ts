import { conceptTable } from './concept-table.ts';

/** Furniture, kitchen, textiles, decoration and household goods. */
export const home = conceptTable(
  'type',
  `
furniture | mebel, furniture, perabot, furnitur | мебель, мебели | furniture | móvel, móveis, mobília
table < furniture | meja | стол, стола, столик, столы | table, tables | mesa, mesas
desk < table | meja kerja, meja belajar, meja komputer | письменный стол, компьютерный стол, рабочий стол | desk, desks, standing desk | escrivaninha, mesa de escritório, secretária mesa
coffee-table < table | meja tamu, meja kopi | журнальный столик, журнальный стол | coffee table, side table | mesa de centro, mesinha
dining-table < table | meja makan | обеденный стол, кухонный стол | dining table, kitchen table | mesa de jantar
chair < furniture | kursi, bangku, kursi makan, kursi plastik | стул, стулья, табурет, табуретка, стульев | chair, chairs, stool, stools | cadeira, cadeiras, banquinho, banqueta
office-chair < chair | kursi kantor, kursi gaming, kursi kerja | офисное кресло, компьютерное кресло, игровое кресло | office chair, gaming chair, desk chair | cadeira de escritório, cadeira gamer
armchair < furniture | kursi malas, kursi santai | кресло, кресла, кресло-качалка, пуф | armchair, recliner, pouffe, bean bag | poltrona, poltronas, pufe, puff, cadeirão
sofa < furniture | sofa, kursi tamu, sopa kursi | диван, диваны, софа | sofa, couch, settee, sofas | sofá, sofás
bed < furniture | ranjang, tempat tidur, dipan | кровать, кровати, койка | bed, beds, bed frame, bunk bed | cama, camas, beliche
mattress < furniture | kasur, springbed, spring bed, kasur busa | матрас, матрац, матрасы | mattress, mattresses, mattress topper | colchão, colchões
wardrobe < furniture | lemari, lemari pakaian, almari | шкаф, шкафы, гардероб | wardrobe, wardrobes, closet, cupboard | guarda-roupa, armário, roupeiro, armários
drawers < furniture | laci, lemari laci, nakas | комод, комоды, тумба, тумбочка | chest of drawers, drawers, dresser, nightstand, bedside table | cômoda, gaveteiro, criado-mudo, mesa de cabeceira
shelf < furniture | rak, rak buku, ambalan, rak sepatu | полка, полки, стеллаж, этажерка, полок | shelf, shelves, bookcase, bookshelf, shoe rack, rack | prateleira, prateleiras, estante, sapateira
crib < furniture | box bayi, tempat tidur bayi | детская кроватка, манеж, кроватка | cot, crib, moses basket, playpen | berço, berços, cercadinho
mirror | cermin, kaca rias | зеркало, зеркала | mirror, mirrors | espelho, espelhos
lamp | lampu | лампа, светильник, бра светильник | lamp, lamps, lampshade | luminária, candeeiro, luminárias
carpet | karpet, permadani | ковёр, ковры, палас, коврик | carpet, rug, rugs | tapete, tapetes, carpete
doormat | keset | придверный коврик, коврик в прихожую | doormat, door mat, bath mat | capacho, tapete de porta
curtain | gorden, tirai, hordeng, gordyn | штора, шторы, занавески, тюль, жалюзи | curtain, curtains, blinds, drapes | cortina, cortinas, persiana, cortinado
wallpaper | wallpaper, wallpaper dinding | обои, обоев | wallpaper | papel de parede
clock | jam meja, jam berdiri | настольные часы, часы с кукушкой | clock, clocks, desk clock | relógio de mesa, relógio cuco
picture-frame | bingkai, pigura, frame foto | рамка, фоторамка, рамки | picture frame, photo frame | porta-retrato, moldura, quadro moldura
painting | lukisan, hiasan dinding, pajangan | картина, картины | painting, wall art, print art | quadro, quadros, decoração de parede
vase | vas, vas bunga | ваза, вазы, вазочка | vase, vases | vaso de flores, jarra de flores, solitário
candle | lilin, lilin aromaterapi | свеча, свечи, свечка, аромасвеча | candle, candles, scented candle, tealights | vela, velas, vela aromática
incense | dupa, kemenyan | благовония, палочки благовония | incense, incense sticks | incenso, incensos
bedding | bedcover, sepre | постельное бельё, постельное | bedding, bed linen | roupa de cama, jogo de cama
blanket | selimut | покрывало | blanket, sofa throw | cobertor, cobertores
pillow | bantal, guling, bantal sofa | подушка, подушки, подушек | pillow, pillows, cushion, cushions | travesseiro, almofada, travesseiros, almofadas
towel | handuk, anduk | полотенце, полотенца, полотенец | towel, towels, bath towel | toalha, toalhas, toalha de banho
tablecloth | taplak, taplak meja | скатерть, скатерти | tablecloth, placemats, table runner | toalha de mesa, jogo americano, individual de mesa
cookware | alat masak, peralatan dapur, perabot dapur | посуда, посуды, кухонная утварь | cookware, kitchenware, kitchen utensils, pots and pans | utensílios de cozinha, louça, panelas
frying-pan < cookware | wajan, penggorengan, teflon wajan, katel, frying pan | сковорода, сковородка, сковороды, сковородку, вок сковорода | frying pan, pan, skillet, wok, pans | frigideira, frigideiras, sertã
pot < cookware | panci, panci presto, dandang | кастрюля, кастрюли, казан, ковш, кастрюлю, кастрюль | pot, saucepan, cooking pot, pots, pressure cooker, casserole dish | panela, caçarola, panela de pressão, tacho
baking-tin < cookware | loyang, cetakan kue | форма для выпечки, противень, формочки | baking tin, baking tray, cake tin, muffin tin | forma de bolo, assadeira, tabuleiro de forno
knife < cookware | pisau, piso | нож, ножи, ножей, ножик | knife, knives, kitchen knife | faca, facas
cutting-board < cookware | talenan | разделочная доска, доска разделочная | chopping board, cutting board | tábua de corte, tábua de cozinha
spatula < cookware | spatula, sutil, sodet, centong | лопатка кухонная, половник, шумовка, венчик | spatula, ladle, whisk, tongs, wooden spoon | concha, fouet, escumadeira, colher de pau
grater < cookware | parutan | тёрка, тёрки, овощерезка | grater, peeler, mandoline | ralador, descascador
plate < cookware | piring | тарелка, тарелки, блюдце, тарелок | plate, plates, dinner plates | pratos, prato raso, prato de mesa
bowl < cookware | mangkok, mangkuk | салатник, пиала, чаша, миски, пиалы | bowl, bowls, serving bowl | tigela, tigelas, bowl, saladeira
cup < cookware | cangkir, mug, mag | кружка, чашка, кружки, чашки, кружек | mug, cup, mugs, cups, teacup | caneca, xícara, canecas, chávena, xícaras
glass-tumbler < cookware | gelas | стакан, стаканы, бокал, бокалы, рюмки | glass tumbler, drinking glass, wine glass, glasses set, tumbler glass | copo, copos, taça, taças
teapot | teko teh, poci | заварочный чайник, заварник, чайничек, гайвань | teapot, teapots, gaiwan | bule, bules
tea-strainer | saringan teh, saringan | ситечко, ситечко для чая, заварочное ситечко, сито | tea strainer, tea infuser, infuser, strainer, sieve | infusor, infusor de chá, peneira
tea-set | set teh, tea set | чайный набор, чайный сервиз, сервиз, чабань | tea set, tea service | jogo de chá, aparelho de chá
cutlery | sendok, garpu, sendok garpu, sumpit | столовые приборы, ложка, вилка столовая, ложки, вилки, палочки для еды | cutlery, spoon, fork, spoons, forks, chopsticks, silverware | talher, talheres, colher, garfo, colheres
food-container | kotak makan, wadah, tempat makan, tupperware, rantang, bekal | контейнер, ланчбокс, банка для хранения, контейнеры, ланч бокс | food container, lunchbox, tupperware, storage jar, containers | marmiteira, lancheira, tupperware, recipiente
tray | nampan, baki | поднос, подносы | tray, serving tray | bandeja, tabuleiro
thermos-bag | cooler bag, cool box | сумка холодильник, термосумка | cool bag, cooler, cool box, ice box | caixa térmica, cooler, geleira
apron | celemek, apron | фартук, передник | apron, aprons | avental, aventais
storage-box | kotak penyimpanan, box container, kontainer, keranjang anyaman, boks plastik | коробка для хранения, органайзер, ящик, корзинка для хранения | storage box, organiser, organizer, storage basket | caixa organizadora, organizador, caixa de arrumação
hanger | gantungan baju, hanger, hanger baju | вешалка, вешалки, плечики, вешалок | hanger, hangers, coat rack, clothes rail | cabide, cabides
trash-bin | tempat sampah, tong sampah | мусорное ведро, урна, мусорка | bin, trash can, waste bin, bins | lixeira, lata de lixo, caixote do lixo
trash-bags | kantong sampah, trash bag, plastik sampah | мусорные пакеты, мешки для мусора | bin bags, bin liners, trash bags | saco de lixo, sacos de lixo
broom | sapu, pengki | веник, метла, совок, щётка для пола | broom, dustpan, brush and dustpan | vassoura, pá de lixo, vassouras
mop | pel, alat pel, kain pel, pel lantai | швабра, тряпка, швабры | mop, mops, mop bucket | esfregão, rodo, mop, pano de chão
bucket | ember, gayung, baskom | ведро, таз, вёдра, тазик | bucket, basin, pail | balde, bacia, baldes
detergent | deterjen, sabun cuci baju, rinso, sabun cuci | стиральный порошок, порошок, гель для стирки | laundry detergent, washing powder, detergent, washing liquid | sabão em pó, detergente de roupa, sabão líquido
fabric-softener | pewangi pakaian, pelembut pakaian, molto | кондиционер для белья, ополаскиватель для белья | fabric softener, fabric conditioner | amaciante, amaciador
dish-soap | sabun cuci piring, sunlight | средство для мытья посуды, для посуды | washing up liquid, dish soap, dishwasher tablets | detergente, detergente de louça, pastilhas de máquina
cleaner | pembersih lantai, karbol, pembersih, pembersih kaca | чистящее средство, моющее средство, средство для уборки | cleaner, cleaning spray, bleach, floor cleaner, surface cleaner | desinfetante, limpador, água sanitária, lixívia, multiuso
sponge | spons cuci, spon cuci piring | губка, губки, мочалка | sponge, sponges, scourer | esponja, esponjas
tissue | tisu, tissue, tisu toilet | туалетная бумага, бумажные полотенца, туалетку | tissues, toilet paper, kitchen roll, paper towels, loo roll | papel higiênico, papel toalha
insect-repellent | obat nyamuk, anti nyamuk, raket nyamuk, baygon | средство от комаров, от насекомых, репеллент | insect repellent, mosquito spray, bug spray, fly trap | repelente, inseticida, mata mosquito
air-freshener | pengharum ruangan, pewangi ruangan, stella | освежитель воздуха, диффузор ароматический | air freshener, room spray | aromatizador, odorizador, difusor de ambiente, ambientador
shower-curtain | tirai kamar mandi | шторка для ванной | shower curtain | cortina de banheiro, cortina de chuveiro
bath-mat-set | rak kamar mandi, tempat sabun | мыльница, аксессуары для ванной, держатель для полотенец | soap dish, bathroom accessories, towel rail | saboneteira, porta-toalhas, acessórios de banheiro
ironing-board | meja setrika | гладильная доска | ironing board | tábua de passar
drying-rack | jemuran | сушилка для белья, сушилка | clothes airer, drying rack, clothes horse | varal, estendal, varal de chão
sewing-kit | alat jahit | набор для шитья | sewing kit | kit de costura
party-supplies | dekorasi pesta, perlengkapan pesta | украшения для праздника | party supplies, decorations | artigos de festa, decoração de festa
gift-box | hampers, kotak kado, parsel | подарочный набор, подарочная коробка, подарочные наборы | gift box, hamper, gift set, gift basket, hampers | cesta de presente, caixa presente, kit presente, cabaz
wrapping-paper | kertas kado | упаковочная бумага, подарочная бумага | wrapping paper, gift wrap paper | papel de presente, papel de embrulho
flowers | bunga, karangan bunga | цветы | flowers, flower | flores, rosas flores, ramo de flores
artificial-flowers | bunga palsu, bunga plastik, tanaman plastik | искусственные цветы | artificial flowers, fake plants | flores artificiais, plantas artificiais
`,
);
