import { conceptTable } from './concept-table.ts';

/** Cars, animals and gardens, kind by kind. */
export const vehiclesAndAnimals = conceptTable(
  'type',
  `
floor-mats-car | karpet mobil, karpet dasar | коврики в салон, автоковрики, коврики автомобильные, коврики в машину | car mats, floor mats, car floor mats | tapete de carro, tapete automotivo, tapetes para carro
seat-cover | sarung jok, cover jok | чехлы на сиденья, чехол на сиденье, накидка на сиденье, авточехлы | seat cover, seat covers, car seat cover | capa de banco, capas de banco
steering-wheel-cover | cover setir, sarung stir, sarung setir | оплётка на руль, чехол на руль, оплётка | steering wheel cover | capa de volante
car-sunshade | tirai mobil, sunshade mobil | шторки на окна, солнцезащитная шторка, шторка в машину | car sunshade, windscreen shade, sun shade car | tapa sol, quebra-sol de carro, protetor solar automotivo
car-charger < charger | charger mobil, cas mobil | автозарядка, зарядка в машину, зарядка в прикуриватель | car charger | carregador veicular, carregador de carro
jump-starter | jumper aki, jump starter | пусковое устройство, провода прикуривания, крокодилы для аккумулятора | jump starter, jump leads, jumper cables | cabo de chupeta, auxiliar de partida
tow-rope | tali derek | буксировочный трос, трос буксировочный | tow rope, tow strap | corda de reboque, cabo de reboque
tyre-inflator | kompresor mini, pompa ban mobil | автокомпрессор, компрессор автомобильный, насос для шин | tyre inflator, tire inflator, air compressor | compressor de ar, calibrador de pneu
car-jack | dongkrak | домкрат, домкраты | car jack, trolley jack, jack | macaco hidráulico, macaco de carro
antifreeze | air radiator, coolant | антифриз, тосол | antifreeze, coolant | anticongelante, aditivo de radiador, fluido de arrefecimento
screenwash | air wiper | омывайка, незамерзайка, омыватель, жидкость омывателя | screenwash, screen wash, washer fluid | líquido limpador de para-brisa, limpa para-brisa
car-oil-filter | filter oli | масляный фильтр, фильтр масляный | oil filter, oil filters | filtro de óleo
car-air-filter | filter udara, saringan udara | воздушный фильтр, салонный фильтр | air filter, cabin filter, pollen filter | filtro de ar, filtro de cabine
car-bulb | lampu mobil, bohlam mobil, lampu depan | автолампа, автолампы, лампа ближнего света, лампочка в фару | headlight bulb, car bulb, headlight bulbs | lâmpada automotiva, lâmpada de farol
microfibre-cloth | lap microfiber, kain microfiber | микрофибра, тряпка из микрофибры, салфетка из микрофибры | microfibre cloth, microfiber cloth, microfibre cloths | pano de microfibra, flanela de limpeza
car-wax < car-wash | wax mobil, poles mobil, kompon | полироль, автополироль, воск для авто | car wax, car polish, polish | cera automotiva, polidor automotivo
brake-fluid | minyak rem | тормозная жидкость | brake fluid | fluido de freio
roof-box | roof box, roof rack | багажник на крышу, автобокс | roof box, roof rack, roof bars | bagageiro de teto, rack de teto
snow-brush | sikat salju | щётка для снега, скребок, щётка со скребком | ice scraper, snow brush | raspador de gelo
first-aid-car | segitiga pengaman | знак аварийной остановки, автомобильная аптечка | warning triangle | triângulo de sinalização
aquarium-filter | filter akuarium | фильтр для аквариума, аквариумный фильтр | aquarium filter, fish tank filter | filtro de aquário
aquarium-heater | heater akuarium, pemanas akuarium | нагреватель для аквариума, обогреватель для аквариума | aquarium heater | aquecedor de aquário, termostato de aquário
aquarium-gravel | pasir akuarium, batu akuarium | грунт для аквариума, аквариумный грунт | aquarium gravel, aquarium substrate | cascalho de aquário, substrato de aquário
cat-tree | cat tree, rumah kucing | когтеточка, домик для кошки, комплекс для кошек | cat tree, scratching post, scratcher, cat scratcher | arranhador, arranhadores, torre de gato
pet-bowl | tempat makan kucing, mangkok anjing, tempat minum kucing | миска для собаки, миска для кошки, миска, поилка | pet bowl, dog bowl, cat bowl, water bowl | comedouro, bebedouro, comedouros
dog-coat | baju anjing, baju kucing | одежда для собак, комбинезон для собаки, попона | dog coat, dog jumper, dog clothes | roupa de cachorro, roupinha pet, capa para cachorro
pet-shampoo | shampo kucing, shampo anjing | шампунь для собак, шампунь для кошек | dog shampoo, pet shampoo | shampoo para cachorro, shampoo pet
flea-treatment | obat kutu, kalung kutu | от блох, капли от блох, ошейник от блох, от клещей | flea treatment, flea collar, tick treatment | antipulgas, coleira antipulgas, remédio de pulga
puppy-pads | perlak anjing, pee pad | пелёнки для собак, пелёнки для щенков | puppy pads, training pads, pee pads | tapete higiênico, tapetes higiênicos
pet-treats < pet-food | snack anjing, snack kucing, cemilan kucing | лакомство, лакомства, вкусняшки для собак, угощение для собак | treats, dog treats, cat treats, chews, dental sticks | petisco pet, petiscos, bifinho, ossinho
wet-food < pet-food | makanan basah, wet food | влажный корм, паучи, пауч, консервы для кошек | wet food, pouches, wet cat food | ração úmida, sachê, sachês, patê pet
dry-food < pet-food | dry food, makanan kering | сухой корм, сухого корма | dry food, kibble | ração seca
hamster-supplies | kandang hamster, roda hamster | клетка для хомяка, колесо для хомяка | hamster cage, hamster wheel | gaiola de hamster, roda de hamster
bird-cage | sangkar burung, kandang burung | клетка для птиц, клетка для попугая | bird cage, birdcage | gaiola, gaiola de pássaro, viveiro
muzzle | berangus, brangus | намордник, намордники | muzzle, dog muzzle | focinheira, focinheiras
pet-brush | sisir kucing, sikat bulu | фурминатор, пуходёрка, щётка для шерсти | pet brush, slicker brush, deshedding brush | escova pet, rasqueadeira
tomato-seeds < seeds | benih tomat, bibit tomat | семена томатов, семена помидоров | tomato seeds | semente de tomate, sementes de tomate
flower-seeds < seeds | benih bunga | семена цветов, луковицы цветов, луковицы | flower seeds, wildflower seeds, flower bulbs | semente de flor, sementes de flores, bulbo
herb-seeds < seeds | benih kemangi | семена базилика, семена зелени, семена укропа | herb seeds, basil seeds | semente de manjericão, sementes de ervas, semente de salsa
garden-gloves | sarung tangan kebun | садовые перчатки, перчатки садовые | gardening gloves, garden gloves | luva de jardinagem, luvas de jardinagem
seed-tray | pot semai, tray semai | кассета для рассады, горшочки для рассады, торфяные горшочки | seed tray, seed trays, propagator, peat pots | sementeira, sementeiras, bandeja de mudas
plant-support | ajir, penyangga tanaman | опора для растений, шпалера, колышки, кашпо | plant support, trellis, cane, canes, obelisk | tutor de planta, treliça, estaca
hoe | cangkul, pacul | мотыга, тяпка, культиватор ручной | hoe, hoes | enxada, enxadas, sacho
wheelbarrow | gerobak dorong, angkong | тачка садовая, тачка | wheelbarrow, wheelbarrows | carrinho de mão
bird-feeder | tempat makan burung | кормушка для птиц, скворечник, кормушка | bird feeder, bird box, birdhouse, nest box | comedouro de pássaros, casinha de passarinho
`,
);
