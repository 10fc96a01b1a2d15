import { conceptTable } from './concept-table.ts';

/** Shoes, bags, jewellery, watches and glasses. */
export const footwearAndAccessories = conceptTable(
  'type',
  `
shoes | sepatu, spatu, shoes | обувь, туфли, ботинки, ботинок, туфель | shoes, shoe, footwear | sapato, sapatos, calçado, calçados
sneakers < shoes | sneakers, sneaker, sepatu kets, kets, sepatu sneakers, snikers | кроссовки, кеды, кроссовок, кед, кросы, сникеры | sneakers, trainers, sneaker, tennis shoes | tênis, sapatilhas
running-shoes < sneakers | sepatu lari, sepatu running | беговые кроссовки | running shoes, running trainers | tênis de corrida, sapatilhas de corrida
football-boots < shoes | sepatu bola, sepatu futsal | бутсы, бутс, футзалки | football boots, cleats, soccer shoes | chuteira, chuteiras
boots < shoes | boots, sepatu boot, sepatu bot, boot | сапоги, сапог, ботильоны, полусапожки | boots, boot, ankle boots | botas, botinha, bota de couro, bota feminina
safety-boots < boots | sepatu safety, safety shoes | рабочие ботинки, спецобувь | safety boots, steel toe boots, work boots | botina, botas de segurança, bota de segurança
wellies < boots | sepatu karet, sepatu boot karet | резиновые сапоги, калоши | wellies, wellington boots, rain boots, gumboots | galocha, galochas, botas de borracha
heels < shoes | high heels, heels, sepatu hak, hak tinggi, sepatu hak tinggi | туфли на каблуке, шпильки, лодочки | heels, high heels, pumps, stilettos | salto alto, scarpin, sapatos de salto
flats < shoes | flat shoes, flatshoes, sepatu flat, balet | балетки, мокасины, лоферы | flats, ballet flats, loafers, moccasins | sapatilha, mocassim, mocassins, loafers, bailarinas
formal-shoes < shoes | pantofel, sepatu pantofel, sepatu kulit, fantofel | оксфорды, дерби, классические туфли | oxfords, brogues, dress shoes, formal shoes | sapato social, sapatos oxford
sandals < shoes | sandal, sendal, sendal gunung | сандалии, босоножки, босоножек | sandals, sandal | sandália, sandálias
flip-flops < sandals | sandal jepit, jepit sandal, sendal jepit | сланцы, шлёпанцы, вьетнамки, шлепки | flip flops, flip-flops, thongs, sliders | chinelo, chinelos, havaianas
slippers < shoes | selop, sandal rumah, sandal selop | тапки, тапочки, тапок | slippers, house shoes | pantufa, pantufas, chinelo de quarto
insoles | insole, sol sepatu, alas kaki dalam | стельки, стелек | insoles, insole | palmilha, palmilhas
shoelaces | tali sepatu | шнурки, шнурков | shoelaces, laces | cadarço, cadarços, atacadores
bag | tas | сумка, сумки, сумок, сумочка | bag, bags | bolsa, bolsas, mala de mão
backpack < bag | tas ransel, ransel, backpack, tas punggung, tas gendong, ranse | рюкзак, рюкзаки, рюкзачок, ранец, портфель | backpack, rucksack, backpacks, knapsack, school bag | mochila, mochilas
handbag < bag | tas tangan, handbag, tas wanita, hand bag | дамская сумка, сумка женская, клатч | handbag, purse bag, clutch | bolsa de mão, bolsa feminina, clutch, carteira de mão
tote-bag < bag | tote bag, totebag, tas belanja | шоппер, тоут, сумка шоппер, авоська | tote, tote bag, shopper, shopping bag | sacola, ecobag, tote bag, saco de compras
sling-bag < bag | tas selempang, sling bag, slingbag, tas slempang, cross body | сумка через плечо, кросс боди, кроссбоди | crossbody, sling bag, shoulder bag, messenger bag, cross body bag | bolsa transversal, bolsa tiracolo, tiracolo, shoulder bag
waist-bag < bag | waist bag, tas pinggang, waistbag, weist bag | поясная сумка, бананка | waist bag, bum bag, fanny pack, belt bag | pochete, bolsa de cintura
laptop-bag < bag | tas laptop, sleeve laptop, tas leptop | сумка для ноутбука, чехол для ноутбука | laptop bag, laptop sleeve, laptop case | bolsa para notebook, capa de notebook, mala de portátil
gym-bag < bag | tas gym, tas olahraga, duffel, travel bag | спортивная сумка, дорожная сумка | gym bag, duffel, duffle bag, holdall | bolsa de academia, saco de ginásio, mala esportiva
suitcase | koper, coper | чемодан, чемоданы, чемоданчик | suitcase, luggage, cabin bag, trolley case | mala, malas, mala de viagem, mala de bordo
wallet | dompet, dompet kartu | кошелёк, бумажник, портмоне, кошельки, картхолдер | wallet, purse, card holder, cardholder, wallets | carteira, carteiras, porta-moedas, porta cartões
pouch | pouch, dompet kosmetik, tas kosmetik | косметичка, косметички, пенал косметичка | pouch, makeup bag, toiletry bag, wash bag, cosmetic bag | nécessaire, estojo de maquiagem
umbrella | payung | зонт, зонтик, зонты | umbrella, umbrellas, brolly | guarda-chuva, guarda chuva, sombrinha, chapéu de chuva
glasses | kacamata, kaca mata, frame kacamata | очки, очков, оправа | glasses, spectacles, eyeglasses, frames | óculos, armação, armações, armação de óculos
reading-glasses < glasses | kacamata baca, kacamata plus | очки для чтения | reading glasses, readers | óculos de leitura, óculos para leitura
spectacle-lens | lensa kacamata, lensa minus | линзы для очков, очковые линзы | spectacle lenses, prescription lenses | lente de grau, lentes de grau
lens-solution | cairan softlens, air softlens | раствор для линз | lens solution, contact lens solution | solução para lentes, líquido para lentes, líquido de lente
glasses-case | kotak kacamata, tempat kacamata | футляр для очков, чехол для очков | glasses case, spectacle case | estojo de óculos, porta-óculos
glasses-chain | tali kacamata, rantai kacamata | цепочка для очков, шнурок для очков | glasses chain, glasses cord, glasses strap | corrente para óculos, cordão para óculos, cordinha de óculos, corrente pra óculos
sunglasses < glasses | kacamata hitam, sunglasses, kacamata gaya | солнечные очки, тёмные очки, солнцезащитные очки | sunglasses, shades sunglasses, sunnies | óculos de sol, óculos escuros
contact-lenses | softlens, soft lens, lensa kontak | контактные линзы, линзы, линз | contact lenses, contact lens, contacts | lentes de contato, lentes de contacto, lente de contato
watch | jam tangan, arloji, jam tgn | часы, наручные часы, часов | watch, watches, wristwatch | relógio, relógios, relógio de pulso
smartwatch < watch | smartwatch, jam pintar, smart watch | смарт часы, умные часы, фитнес браслет | smartwatch, smart watch, fitness tracker, fitness band | smartwatch, relógio inteligente, pulseira inteligente
jewellery | perhiasan | украшения, украшение, ювелирка, бижутерия | jewellery, jewelry | joia, joias, bijuteria, bijuterias
necklace < jewellery | kalung | ожерелье, цепочка, колье, бусы | necklace, pendant, choker, chain necklace | colar, colares, gargantilha
ring < jewellery | cincin | кольцо, кольца, колечко, перстень | ring, rings, wedding band | anel, anéis, aliança, alianças
earrings < jewellery | anting, anting anting, anting-anting, giwang | серьги, серёжки, сережек, пусеты | earrings, earring, studs, hoops | brinco, brincos, argolas
bracelet < jewellery | gelang, gelang tangan | браслет, браслеты, браслетик | bracelet, bracelets, bangle, anklet | pulseira, pulseiras, bracelete, tornozeleira
brooch < jewellery | bros, bros hijab | брошь, брошка, значок | brooch, pin badge, lapel pin | broche, pin
hair-accessory | ikat rambut, jepit rambut, bandana rambut, kuncir, bando rambut | заколка, резинка для волос, ободок, заколки | hair clip, hair tie, scrunchie, headband, hairband | presilha, elástico de cabelo, tiara, piranha de cabelo, gancho de cabelo
keychain | gantungan kunci, keychain | брелок, брелоки | keychain, keyring, key ring, key fob | chaveiro, chaveiros, porta-chaves
face-mask-cloth | masker, masker kain, masker medis | маска защитная, медицинская маска, маски медицинские | face covering, surgical mask, dust mask | máscara descartável, máscara de proteção
`,
);
