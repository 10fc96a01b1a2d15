import { conceptTable } from './concept-table.ts';

/** What options of any name are called: patterns, flavours, scents, forms. */
export const values = conceptTable(
  'value',
  `
striped | garis, garis-garis, salur | полоска, в полоску, полосатый, полосатая, полосатые | striped, stripes, stripe, stripy | listrado, listrada, listras, listrados
checked | kotak-kotak, tartan | клетка, в клетку, клетчатый, клетчатая, клеточка, в клеточку, шотландка | checked, check, plaid, tartan, gingham | xadrez, quadriculado
polka-dot | polkadot, totol, polkadots | горошек, в горошек, горох, в горох, гороховый | polka dot, polka dots, dotted, spots, spotty | poá, bolinhas, de bolinha, petit poá
floral | bunga-bunga, motif bunga, floral | цветочек, в цветочек, цветочный, цветочная, цветочный принт, цветы | floral, flowery, flower print | florido, florida, floral, estampa floral
plain-pattern | polos, polosan | однотонный, однотонная, однотонные, без рисунка, гладкий | plain, solid colour, unpatterned | liso, lisa, lisos, sem estampa
stars-pattern | bintang, bintang-bintang | звёзды, звёздочки, со звёздами, звёзд, в звёздочку | stars, star print, starry | estrelas, estrelinhas, estrela
animal-print | macan, leopard, motif macan | леопардовый, леопард, тигровый, зебра | leopard, leopard print, animal print, zebra | oncinha, onça, animal print, zebra
dinosaur-pattern | dino, dinosaurus | динозавр, динозавры, динозавриками, динозаврики, с динозаврами | dinosaur, dinosaurs, dino, dinos | dinossauro, dinossauros, dino
unicorn-pattern | unicorn, kuda poni | единорог, единороги, с единорогом | unicorn, unicorns | unicórnio, unicórnios
foxes-pattern | rubah | лиса, лисы, лисички, лисами, лисичками, лисичка | fox, foxes | raposa, raposas, raposinha
cats-pattern | motif kucing | котики, с котиками, коты, котик | kitty, kitties, cat print | gatinho, gatinhos
bear-pattern | beruang, motif beruang | мишка, мишки, с мишками, медвежонок | bear, bears, bear print | ursinho, ursinhos, urso
hearts-pattern | love, hati, motif hati | сердечки, сердце, с сердечками, сердечко | hearts, heart | coração, corações, coraçãozinho
camouflage | army, loreng, kamuflase | камуфляж, камуфляжный, хаки милитари | camo, camouflage | camuflado, camuflada
vanilla | vanila, vanilla | ваниль, ванильный, ванильная, ванили, ванильное | vanilla | baunilha
chocolate-flavour | cokelat, coklat | шоколад, шоколадный, шоколадная, шоколадное, шоколадом | chocolate, choc, choccy | chocolate, choco
strawberry-flavour | stroberi, strawberry | клубника, клубничный, клубничная, клубничное, клубникой | strawberry, strawberries | morango, morangos
mint-flavour | mint, peppermint, menthol | мята, мятный, мятная, мятное, ментол | mint, peppermint, menthol, minty, spearmint | menta, hortelã, mentolado
caramel | karamel, caramel | карамель, карамельный, карамельная, карамельное | caramel, salted caramel, toffee | caramelo, caramelado, doce de leite
lemon-flavour | lemon, jeruk nipis | лимон, лимонный, лимонная, лимонное, лайм | lemon, lime, lemony | limão, siciliano
orange-flavour | rasa jeruk, jeruk | апельсин, апельсиновый, апельсиновая | orange flavour, orange flavoured, orange, tangerine | sabor laranja, laranja sabor, tangerina, laranja
grape-flavour | anggur | виноград, виноградный, виноградная | grape | uva
watermelon-flavour | semangka | арбуз, арбузный | watermelon | melancia
passion-fruit | markisa | маракуйя, маракуйи | passion fruit, passionfruit | maracujá
pineapple-flavour | nanas | ананас, ананасовый | pineapple | abacaxi, ananás
cookies-flavour | cookies and cream | печенье со сливками | cookies and cream, cookies | cookies
crunchy | renyah, kriuk, crunchy | хрустящий, хрустящая, хрустящее, с кусочками | crunchy, chunky | crocante, pedaços
smooth-spread | halus lembut | гладкая, кремовая, кремовый | smooth, creamy | lisa cremosa, cremosa, cremoso
lactose-free | bebas laktosa | без лактозы, безлактозный | lactose free, lactose-free | sem lactose, zero lactose
caffeine-free | tanpa kafein | без кофеина | decaf, caffeine free | sem cafeína, descafeinado
gluten-free | bebas gluten | без глютена, безглютеновый | gluten free, gluten-free | sem glúten
vegan-made | vegan | веганский, веганская, веганское, растительный | vegan, plant based | vegano, vegana
berry | berry, beri | ягода, ягодный, ягодная, лесные ягоды, ягоды | berry, berries, forest fruits, mixed berry | frutas vermelhas, frutas silvestres
cherry | ceri | вишня, вишнёвый, вишнёвая, вишни, черешня | cherry, cherries | cereja, cerejas
raspberry | raspberry, frambos | малина, малиновое, малины, с малиной | raspberry, raspberries | framboesa, framboesas
peach-flavour | persik | персик, персики, с персиком | peach, peaches | pêssego
apple-flavour | apel | яблоко, яблочный, яблочная, яблоки | apple, apples | maçã, maçãs
mango-flavour | mangga | манго | mango | manga fruta, sabor manga
coconut-flavour | kelapa | кокос, кокосовый, кокосовая, кокосовое | coconut | coco
banana-flavour | pisang | банан, банановый, банановая | banana | banana
honey-flavour | rasa madu | медовый, медовая, медовое | honey flavour, honeyed | sabor mel, com mel
salted | asin | солёный, солёная, солёные, с солью | salted, salty | salgado, salgada, salgados
unsalted | tawar, tanpa garam | несолёный, без соли, несолёные | unsalted, no salt | sem sal
roasted | panggang, sangrai | обжаренный, жареный, жареные, жареная | roasted, toasted | torrado, torrada, torrados, assado
raw-food | mentah | сырой, сырые, необжаренный, сырая | raw, unroasted | cru, crua, crus, in natura
spicy-hot | pedas, pedes | острый, острая, острое, острые, поострее | spicy, hot, fiery | picante, apimentado, ardido
mild-taste | tidak pedas, ga pedas | неострый, неострая, не острое | mild, not spicy | suave, sem pimenta
sweet-taste | manis | сладкий, сладкая, сладкое, сладкие | sweet, sweetened | doce sabor, adoçado, adocicado
sour-taste | asam, kecut | кислый, кислая, кислое | sour, tangy | azedo, azeda, ácido
sugar-free | tanpa gula, sugar free, bebas gula | без сахара, несладкий | sugar free, sugar-free, no sugar, unsweetened | sem açúcar, zero açúcar, zero
original-plain | original, ori | классический, оригинальный, классика, натуральный вкус | original, classic | original, tradicional, clássico
lavender | lavender | лаванда, лавандовый, лавандовая, лаванды | lavender | lavanda, alfazema
rose-scent | mawar | роза, розы аромат, с розой | rose, rose scented | rosas, aroma de rosa
jasmine | melati | жасмин, жасминовый, жасмина | jasmine | jasmim
sandalwood | cendana | сандал, сандаловый, сандаловое дерево | sandalwood | sândalo
eucalyptus | eukaliptus, kayu putih | эвкалипт, эвкалиптовый | eucalyptus | eucalipto
pine-scent | pinus | сосна, хвоя, хвойный, еловый | pine, fir, spruce, pine forest | pinho, pinheiro
citrus-scent | citrus, sitrus | цитрус, цитрусовый, цитрусы, цитрусовая | citrus, citrusy | cítrico, cítrica, citrus
sea-scent | laut, ocean | море, морской, океан, морской бриз | ocean, sea breeze, sea | brisa do mar, oceano, marinho
unscented | tanpa pewangi, tanpa aroma | без запаха, без отдушек, без аромата | unscented, fragrance free, fragrance-free | sem cheiro, sem perfume, sem fragrância, inodoro
coffee-flavour | kopi, mocca, moka | кофе, кофейный, кофейная, капучино, мокко | coffee, mocha, cappuccino, coffee flavour | café sabor, sabor café, cappuccino
cinnamon-flavour | kayu manis | корица, с корицей, коричный | cinnamon | canela
ginger-flavour | jahe | имбирь, имбирный, имбирная | ginger | gengibre
garlic-flavour | bawang putih | чеснок, чесночный, чесночная, с чесноком | garlic | alho
cheese-flavour | keju | сыр, сырный, сырная, сырные, с сыром | cheese, cheesy | queijo
chicken-flavour | ayam | курица, с курицей, куриный, курицы | chicken | frango
beef-flavour | sapi | говядина, с говядиной, говядины | beef | carne, carne bovina
fish-flavour | ikan, salmon, tuna | рыба, лосось, с рыбой, с лососем, тунец | fish, salmon, tuna | peixe, salmão, atum
matte | matte, doff, dof | матовый, матовая, матовые, матовое | matte, matt | fosco, fosca, foscos, matte
glossy | glossy, mengkilap, kilap | глянцевый, глянцевая, глянец, глянцевые, блестящий | glossy, gloss, shiny | brilhante, com brilho, brilhoso
transparent-look | bening, transparan | прозрачный, прозрачная, прозрачные | see-through, transparent, clear | transparente, transparentes
frosted | frosted, buram | матовое стекло | frosted | jateado
smooth-grain | halus | мелкий помол, мелкого помола, мелкая | fine grind, finely ground | fina, moagem fina
coarse-grain | kasar | крупный помол, крупного помола, крупная | coarse, coarse grind | grossa, moagem grossa
whole-bean | biji utuh, biji, utuh | в зёрнах, зерно, зерновой, зёрна, целый | whole bean, whole beans, beans, whole | em grãos, grão, grãos, inteiro, inteira
ground-form | bubuk, giling, digiling | молотый, молотая, молотые, порошок | ground, powder, powdered | em pó, moído, moída, moídos
sliced | iris, irisan, potong | нарезка, ломтиками, нарезанный, слайсами | sliced, slices | fatiado, fatiada, em fatias
dark-roast | dark roast, sangrai gelap | тёмная обжарка, тёмной обжарки | dark roast, dark roasted | torra escura
light-roast | light roast, sangrai terang | светлая обжарка, светлой обжарки | light roast, light roasted | torra clara
medium-roast | medium roast, sangrai sedang | средняя обжарка, средней обжарки | medium roast | torra média
left-hand | kidal, tangan kiri | левша, для левшей, левая, левши, левой руки | left-handed, left handed, lefty | canhoto, canhota, canhotos, esquerda
right-hand | tangan kanan | правша, для правшей, правая, правши, правой руки | right-handed, right handed, righty | destro, destra, destros, direita
front-side | depan | передний, передняя, передние, спереди | front | dianteiro, dianteira, frontal
rear-side | belakang | задний, задняя, задние, сзади | rear, back | traseiro, traseira
round-shape | bulat, bundar | круглый, круглая, круглые, круглое | round, circular | redondo, redonda, redondos
square-shape | persegi, kotak | квадратный, квадратная, квадратные | square | quadrado, quadrada
oval-shape | oval, lonjong | овальный, овальная, овальные | oval | oval, ovais
rectangular | persegi panjang | прямоугольный, прямоугольная | rectangular, oblong | retangular, retangulares
warm-light | warm white, kuning hangat | тёплый свет, тёплый белый | warm white, warm light | branco quente, luz quente, amarela quente, luz amarela
cold-light | cool white, putih dingin | холодный свет, холодный белый, дневной свет | cool white, cold white, daylight | branco frio, luz fria, luz branca
in-box | dus, box, kotak kado | коробка, в коробке, коробкой | box, boxed, in a box | caixa, na caixa, em caixa
in-bag | plastik, sachet, pouch | пакет, в пакете, пакетик | bag, pouch, sachet | saquinho, sachê, pacote
in-jar | toples, botol kaca | банка, в банке, стеклянная банка | jar, in a jar, tin | pote, vidro, lata
hardcover | hard cover, sampul keras | твёрдый переплёт, твёрдая обложка, в твёрдой обложке | hardback, hardcover | capa dura
softcover | soft cover, sampul tipis | мягкая обложка, мягкий переплёт, в мягкой обложке | paperback, softcover | capa mole, brochura
with-lid | dengan tutup, ada tutup | с крышкой | with lid | com tampa
without-lid | tanpa tutup | без крышки | without lid, no lid | sem tampa
lined-paper | bergaris | в линейку, линейка, линованный | lined, ruled | pautado, pautada, com pauta
dotted-paper | titik, dotted, bullet | в точку, точка | dot grid, dotted pages | pontilhado, pontilhada, pontado
blank-paper | kosong, blank | нелинованный, чистые листы, без линовки | blank, unlined | sem pauta, folha branca
for-people | orang, org | человек, местная, местный, местные, персон, чел | person, people, persons, man tent, berth | pessoas, pessoa, lugares
`,
);
