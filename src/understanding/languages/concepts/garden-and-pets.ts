import { conceptTable } from './concept-table.ts';

/** Plants, garden, animals, services and money's worth. */
export const gardenAndPets = conceptTable(
  'type',
  `
plant | tanaman, tanaman hias, pohon | растение, растения, цветок в горшке, растений | plant, plants, houseplant, houseplants | planta, plantas
succulent < plant | sukulen, kaktus | суккулент, кактус, суккуленты, кактусы | succulent, cactus, succulents, cacti | suculenta, suculentas, cacto, cactos, cato
orchid < plant | anggrek | орхидея, орхидеи, фаленопсис | orchid, orchids | orquídea, orquídeas
fern < plant | pakis, paku tanaman, suplir | папоротник | fern, ferns | samambaia, feto planta, samambaias
monstera < plant | monstera, janda bolong | монстера | monstera, swiss cheese plant | monstera, costela-de-adão, costela de adão
palm < plant | palem | пальма, пальмы | palm, palm tree | palmeira, palmeiras
snake-plant < plant | lidah mertua, sansevieria | сансевиерия, тёщин язык, щучий хвост | snake plant, sansevieria | espada-de-são-jorge, espada de são jorge, sansevieria
ficus < plant | karet kebo, beringin, ficus | фикус, фикусы | ficus, rubber plant, fiddle leaf fig | fícus, figueira
pothos < plant | sirih gading, pothos | сциндапсус, эпипремнум, потос | pothos, devil's ivy, ivy | jiboia, hera, pothos
rose-plant < plant | tanaman mawar, pohon mawar | куст розы | rose bush, rose plant | roseira
lavender-plant < plant | tanaman lavender | лаванда | lavender plant | lavanda planta, alfazema
herbs-plant < plant | kemangi, rosemary, daun mint, tanaman herbal | базилик, мята, розмарин, петрушка, укроп | basil, rosemary, parsley, coriander, thyme | manjericão, alecrim, hortelã, salsa, coentro
bonsai < plant | bonsai | бонсай | bonsai | bonsai
tree < plant | pohon buah, bibit pohon | саженец, саженцы, дерево саженец | tree, fruit tree, trees, sapling | árvore, árvore frutífera, árvores
christmas-tree | pohon natal | ёлка, новогодняя ёлка, ёлки, искусственная ёлка | christmas tree | árvore de natal, pinheiro de natal
seeds | benih, bibit, biji tanaman | семена, семян, рассада | seeds, seed, bulbs flower, seedlings | semente, sementes, bulbos
soil | tanah, media tanam, sekam, kompos, tanah pot | земля, почва, грунта, торф | soil, potting soil, compost, potting mix | terra, substrato, terra vegetal, terra adubada, húmus
fertiliser | pupuk, pupuk kandang, npk | удобрение, удобрения, подкормка | fertiliser, fertilizer, plant food | adubo, fertilizante, adubos, npk
pesticide | pestisida, racun serangga, obat hama | средство от вредителей, инсектицид | pesticide, weed killer, slug pellets | pesticida, veneno para pragas, herbicida
plant-pot | pot, pot bunga, pot tanaman, polybag | горшок, горшки, цветочный горшок, горшок для цветов | plant pot, planter, flower pot, plant pots, planters | vaso, vasos, cachepô, vaso de planta, floreira
watering-can | gembor, alat siram, semprotan tanaman | лейка, лейки, опрыскиватель, пульверизатор | watering can, sprayer, spray bottle, mister | regador, borrifador, regadores, pulverizador
garden-hose | selang air, selang taman | садовый шланг, поливочный шланг | garden hose, hosepipe, sprinkler | mangueira de jardim, aspersor
garden-tools | alat kebun, sekop | садовый инструмент, лопата, грабли, совочек | garden tools, spade, shovel, rake, trowel, garden fork | ferramenta de jardim, ancinho, pazinha, pá de jardim
pruner | gunting tanaman, gunting dahan | секатор, секаторы, садовые ножницы | secateurs, pruners, pruning shears, shears | tesoura de poda, podador, tesoura de jardim
lawn-mower | mesin rumput, pemotong rumput | газонокосилка, триммер для травы | lawnmower, lawn mower, strimmer | cortador de grama, corta-relva, roçadeira
greenhouse | rumah kaca, greenhouse | теплица, парник | greenhouse, cold frame | estufa
garden-furniture | kursi taman, meja taman | садовая мебель, шезлонг | garden furniture, sun lounger, deck chair, parasol | móveis de jardim, espreguiçadeira, guarda-sol
grill | panggangan, alat panggang, arang | мангал, гриль, уголь, решётка гриль, шампуры | bbq grill, grill, barbecue grill, charcoal | churrasqueira, grelha, carvão, espeto
lawn-seed | rumput, rumput sintetis, bibit rumput | газонная трава, газон, искусственный газон | grass seed, lawn seed, artificial grass | grama sintética, semente de grama, relva
pet-food | makanan hewan, pakan, makanan peliharaan | корм, корма, корм для животных | pet food | ração, rações, comida pet
cat-food < pet-food | makanan kucing, whiskas | корм для кошек, кошачий корм, вискас | cat food, kitten food | ração para gato, comida de gato, sachê para gato
dog-food < pet-food | makanan anjing, dog food | корм для собак, собачий корм | dog food, puppy food | ração para cachorro, comida de cão, petisco para cachorro
bird-food < pet-food | pakan burung, voer | корм для птиц, корм для попугая | bird seed, bird food | alpiste, ração para pássaros
fish-food < pet-food | pakan ikan, pelet ikan | корм для рыб | fish food | ração para peixe
cat-litter | pasir kucing, pasir gumpal | наполнитель, кошачий наполнитель, наполнитель для туалета, лоток | cat litter, litter tray, litter box | areia para gato, areia de gato, granulado sanitário, caixa de areia
leash | tali anjing, kalung anjing, kalung kucing, harness | поводок, ошейник, шлейка, поводки | leash, dog collar, harness, dog lead | coleira, guia de cachorro, peitoral para cachorro, trela
pet-bed | kasur kucing, tempat tidur kucing | лежанка, лежак для собаки | pet bed, dog bed, cat bed | caminha, cama de cachorro, casinha de cachorro
pet-toy | mainan kucing, mainan anjing, garukan kucing | игрушка для кошки, игрушка для собаки | dog toy, cat toy, chew toy | brinquedo de cachorro, brinquedo para gato
pet-carrier | tas kucing, kandang, pet cargo, kandang kucing | клетка, вольер | pet carrier, cage, crate dog, hutch | caixa de transporte, transportadora de animais
aquarium | akuarium, aquarium | аквариум, аквариумы | aquarium, fish tank | aquário, aquários
gift-card | voucher belanja, gift card, kartu hadiah | подарочный сертификат, подарочная карта | gift card, gift voucher, gift certificate | vale presente, cartão presente, cheque-oferta
sim-card | kartu perdana, pulsa, paket data, kuota, kartu sim | сим карта, симка, симкарта | sim card, data plan, prepaid sim | chip de celular, cartão sim, chip
ticket | tiket | билет, билеты | ticket, tickets | ingresso, ingressos, bilhete
subscription-box | paket langganan | подписка на боксы, набор по подписке | subscription box | caixa por assinatura, clube de assinatura
course | kursus, kelas, workshop, les privat | курс, курсы, мастер класс, урок | class, workshop, lessons, online course, training course | curso, aula, oficina, cursos, aulas
`,
);
