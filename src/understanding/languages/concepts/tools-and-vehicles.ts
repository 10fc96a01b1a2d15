import { conceptTable } from './concept-table.ts';

/** Tools, building, cars, motorbikes and bicycles. */
export const toolsAndVehicles = conceptTable(
  'type',
  `
tools | perkakas, alat tukang, peralatan tukang, tools | инструменты, инструмент, инструментов | tools, tool, hand tools, toolkit | ferramenta, ferramentas
hammer < tools | palu, martil | молоток, молотки, кувалда | hammer, mallet, sledgehammer | martelo, marreta
screwdriver < tools | obeng | отвёртка, отвёртки | screwdriver, screwdrivers | chave de fenda, chave de fendas, chave philips
wrench < tools | kunci inggris, kunci pas, kunci ring, kunci l | гаечный ключ, ключи гаечные, разводной ключ, шестигранник | wrench, spanner, allen key, spanners, hex key | chave inglesa, chave de boca, chave allen, chave sextavada
pliers < tools | tang, tang potong | плоскогубцы, пассатижи, кусачки | pliers, cutters, wire cutters | alicate, alicates
drill < tools | bor, mesin bor, bor listrik | дрель, шуруповёрт, перфоратор, шуруповерты | drill, cordless drill, drills, impact driver | furadeira, parafusadeira, berbequim, aparafusadora
drill-bit < tools | mata bor | сверло, свёрла, бур, биты | drill bit, drill bits | broca, brocas
saw < tools | gergaji | пила, ножовка, лобзик, пилы | handsaw, jigsaw, hacksaw, chainsaw, hand saw | serra, serrote, serra tico-tico, motosserra
grinder < tools | gerinda, mesin gerinda | болгарка, ушм, шлифмашина | angle grinder, sander, disc grinder | esmerilhadeira, lixadeira, rebarbadora
tape-measure < tools | meteran, meteran jahit, pita ukur | рулетка, сантиметровая лента, сантиметр портновский, рулетку, мерная лента | tape measure, measuring tape | trena, fita métrica, metro de costura
spirit-level < tools | waterpass | строительный уровень | spirit level | nível de bolha
ladder < tools | tangga, tangga lipat | лестница, стремянка | ladder, step ladder | escada, escadote, escadas
toolbox < tools | kotak perkakas, tool box | ящик для инструментов, набор инструментов | toolbox, tool box, tool set | caixa de ferramentas, jogo de ferramentas
nails | paku | гвозди, гвоздь, гвоздей | nails, nail pack | prego, pregos
glue | lem, lem kayu, lem korea | клей, клея, суперклей | glue, superglue, adhesive | cola, super cola, cola branca
tape | lakban, isolasi, selotip, solasi, solatip | скотч, скотча | tape, duct tape, sellotape, packing tape | fita adesiva, durex, fita-cola
rope | tali, tambang, tali tambang | верёвка, трос, шпагат | rope, string, cord rope, twine | corda
paint | cat, cat tembok, cat kayu, pilok | краска, краски, эмаль краска | paint, paints, primer | tinta, tintas, tinta de parede
paintbrush | kuas cat | малярная кисть, флейц | paintbrush, decorating brush | trincha, broxa
sandpaper | amplas, ampelas | наждачная бумага, наждачка | sandpaper | lixa, lixas
cement | semen | цемент, штукатурка | cement | cimento, argamassa
brick | bata, batako, bata ringan | кирпич, кирпичи, блоки | bricks, brick, breeze blocks | tijolo, tijolos, bloco de concreto
tile | ubin, keramik lantai, genteng | кафель, керамогранит, плитка, черепица | tiles, tile, floor tiles | azulejo, piso, telha, azulejos, telhas
pipe | pipa, pipa paralon, paralon, selang | труба, трубы, шланг, шланги | pipe, pipes, hose, tubing | cano, tubo, mangueira, canos
tap | keran, kran air, kran | кран, смеситель, краны | tap, faucet, mixer tap, taps | torneira, torneiras
shower | shower, kepala shower | душ, лейка для душа, душевая лейка | shower head, shower | chuveiro, ducha, duche
toilet | kloset, toilet, closet wc | унитаз, сиденье для унитаза | toilet seat, toilet bowl | vaso sanitário, assento sanitário, sanita
sink | wastafel, bak cuci | раковина, мойка | sink, washbasin | pia, lavatório, cuba
lock | gembok, kunci pintu | замок, замки, навесной замок | lock, padlock, locks | cadeado, fechadura, cadeados
door-handle | gagang pintu, handle pintu | дверная ручка, петли, дверные ручки | door handle, doorknob | maçaneta, puxador
wire | kawat, kabel listrik | проволока, электропровод, провода электрические | wire, electrical wire | arame, fio elétrico
pump | pompa air, pompa | насос, насосы, помпа | pump, water pump | bomba d'água, bomba de ar, bomba
safety-gear | alat pelindung, rompi proyek, helm proyek, apd | каска, респиратор, защитные очки, средства защиты | hard hat, safety goggles, ppe, respirator | capacete de obra, óculos de proteção, epi
work-gloves | sarung tangan kerja, sarung tangan las | рабочие перчатки, перчатки рабочие | work gloves | luva de trabalho
helmet | helm, helem | шлем, шлемы, каска велосипедная, шлема | helmet, helmets | capacete, capacetes
full-face-helmet < helmet | helm full face, helm fullface, full face, fulface | шлем интеграл, интеграл, интегральный шлем | full face helmet, full-face helmet | capacete fechado, capacete integral
half-face-helmet < helmet | helm half face, helm halfface, half face, helm bogo, bogo | открытый шлем, полушлем | open face helmet, half helmet, half face helmet | capacete aberto, capacete jet
modular-helmet < helmet | helm modular | модуляр, шлем модуляр | modular helmet, flip up helmet | capacete modular, capacete articulado
visor | visor, kaca helm, flat visor | визор, стекло для шлема | visor, helmet visor | viseira, viseiras
balaclava | balaclava, masker ninja, buff | балаклава, подшлемник, бафф | balaclava, buff, neck gaiter, neck warmer | balaclava, bandana tubular, gola tubular
riding-jacket | jaket riding, jaket motor, jaket touring | мотокуртка, куртка для мотоцикла | motorcycle jacket, riding jacket | jaqueta de moto, casaco de moto
riding-gloves | sarung tangan motor, sarung tangan riding | мотоперчатки | motorcycle gloves, riding gloves, cycling gloves | luva de moto, luvas de moto, luvas de ciclismo
protector-gear | protector, pelindung lutut, decker | наколенники, налокотники, черепаха мото, мотозащита | knee pads, body armour, elbow pads, protectors | cotoveleira, colete de proteção moto
motorcycle | motor, sepeda motor | мотоцикл, скутер, мопед | motorbike, motorcycle, scooter moto, moped | moto, motocicleta, scooter, mota
motorcycle-parts | sparepart motor, suku cadang motor, onderdil | запчасти для мото, мотозапчасти | motorcycle parts, motorbike parts | peças de moto
engine-oil | oli, oli mesin, oli motor | моторное масло, масло моторное | engine oil, motor oil | óleo de motor, óleo lubrificante
spark-plug | busi | свеча зажигания, свечи зажигания | spark plug, spark plugs | vela de ignição
tyre | ban, ban luar, ban motor, ban mobil | шина, шины, покрышка, покрышки, резина летняя, колёса | tyre, tire, tyres, tires | pneu, pneus
inner-tube | ban dalam | камера велосипедная, велокамера, камера для колеса | inner tube, tube, inner tubes | câmara de ar, câmaras de ar
rim | velg, pelek | диски, обод, литые диски | rim, wheel, wheels, wheelset, alloy wheels | roda, rodas, aro de roda, jante
brake-pads | kampas rem, kanvas rem | тормозные колодки, колодки | brake pads, brake pad, brake blocks | pastilha de freio, pastilhas de travão, lona de freio
brake | rem, rem cakram | тормоз, тормоза, дисковый тормоз | brake, brakes, disc brake, brake lever | freio, travão, freios, freio a disco
bike-chain | rantai, rantai sepeda, rantai motor | цепь для велосипеда | bike chain, chain, chains | corrente de bicicleta, corrente de moto
cassette | sprocket, gir, gear belakang | кассета, звезда, звёздочка, шестерня | cassette, sprocket, chainring, freewheel | cassete, coroa, catraca
derailleur | derailleur, operan gigi | переключатель скоростей, переключатель | derailleur, shifter, gear shifter, mech | câmbio, passador de marcha, desviador, alavanca de câmbio
pedal | pedal, pedal sepeda | педаль, педали | pedal, pedals, clipless pedals | pedal, pedais
saddle | sadel, jok sepeda | седло, сёдла | saddle, bike seat, seatpost, saddles | selim, banco de bicicleta, selins
handlebar | stang, setang, grip stang | руль, грипсы, вынос руля | handlebar, handlebars, grips, stem, bar tape | guidão, guiador, manopla, punho
bicycle | sepeda, pit, sepeda gunung, sepeda lipat | велосипед, велосипеды, велик | bicycle, bike, bikes, mountain bike, road bike | bicicleta, bicicletas, bike, bici
bike-light | lampu sepeda, lampu belakang | велофонарь, велосипедный фонарь, фара велосипедная | bike light, bike lights, rear light, front light | luz de bicicleta, farol de bike, luz traseira
bike-lock | kunci sepeda, gembok sepeda | велозамок, замок для велосипеда | bike lock, d-lock, u-lock | cadeado de bicicleta, tranca de bike
bike-pump | pompa sepeda | велонасос, насос для велосипеда | bike pump, track pump, floor pump, mini pump | bomba de bicicleta, bomba de pé
mudguard | spakbor, slebor | крыло велосипедное, крылья, брызговик | mudguard, mudguards, fender | para-lama, guarda-lamas, paralama
bottle-cage | bottle cage, dudukan botol | флягодержатель | bottle cage, bidon | porta-garrafa, suporte de caramanhola
pannier | tas sepeda, pannier, boncengan | велосумка, багажник велосипедный | pannier, panniers, pannier rack, saddle bag | alforje, bagageiro, alforges
lubricant | pelumas, chain lube, degreaser, wd40, gemuk | смазка, смазка для цепи, вэдэшка, очиститель цепи | lubricant, chain lube, grease, degreaser | lubrificante, graxa, desengraxante, óleo de corrente
puncture-kit | tambal ban, patch ban | ремкомплект, заплатки, набор для ремонта камер | puncture repair kit, patch kit, tyre levers, puncture kit | kit remendo, remendo, espátula de pneu
kick-scooter | skuter, otoped, skuter listrik | самокат, электросамокат, самокаты | scooter, kick scooter, e-scooter, electric scooter | patinete, trotinete, patinete elétrico
car-parts | sparepart mobil, suku cadang, sparepart, spare part | автозапчасти, запчасти, запчасть | car parts, spare parts, auto parts | peças de carro, autopeças, peças de reposição
car-battery | aki, accu, aki mobil | автомобильный аккумулятор, акб | car battery | bateria de carro
wiper | wiper, karet wiper | дворники, щётки стеклоочистителя | wiper blades, windscreen wipers, wipers | limpador de para-brisa, escovas limpa-vidros
dashcam | dashcam, kamera mobil | видеорегистратор, регистратор | dash cam, dashcam | câmera veicular, dashcam
car-seat | car seat, kursi bayi mobil | автокресло, автокресла, детское автокресло | car seat, booster seat, car seats | cadeirinha, cadeira auto, bebê conforto
car-cover | cover mobil, sarung mobil | тент на машину | car cover | capa de carro
car-freshener | parfum mobil, pewangi mobil | ароматизатор в машину, автопарфюм | car air freshener | cheirinho de carro, aromatizante de carro
car-wash | sampo mobil, semir ban, kanebo, lap kanebo | автошампунь | car shampoo, chamois | shampoo automotivo
`,
);
