import { conceptTable } from './concept-table.ts';

/** Camping, fishing, climbing and diving. */
export const outdoors = conceptTable(
  'type',
  `
sleeping-mat | matras, matras camping, matras lipat, alas tidur | коврик туристический, пенка, каремат, туристический коврик | sleeping mat, camping mat, roll mat, sleeping pad, camping mattress | isolante térmico, colchonete, colchonete de camping
trekking-poles | tongkat gunung, trekking pole, tongkat trekking | треккинговые палки, трекинговые палки, палки треккинговые, палки для ходьбы | trekking poles, walking poles, hiking poles, trekking pole, walking stick | bastão de caminhada, bastões de caminhada, bastão de trekking
headlamp < flashlight | headlamp, senter kepala | налобный фонарь, налобник, фонарь налобный | headlamp, head torch, headlight torch, headlamps | lanterna de cabeça, headlamp
lantern | lentera, lampu tenda, lampu badai | кемпинговый фонарь, фонарь кемпинговый, кемпинговая лампа | lantern, camping lantern, lanterns, camping light | lampião, lanterna de camping
camping-chair < chair | kursi lipat, kursi camping | складной стул, кресло складное, туристическое кресло | camping chair, folding chair, folding chairs, camp chair | cadeira de camping, cadeira dobrável, cadeira de praia
camping-table < table | meja lipat, meja camping | складной стол, туристический стол | camping table, folding table | mesa dobrável, mesa de camping
dry-bag < bag | dry bag, tas kedap air | гермомешок, гермомешки, герма | dry bag, drybag, dry sack | saco estanque, bolsa estanque
hiking-backpack < backpack | carrier, keril, tas gunung, ransel gunung | туристический рюкзак, рюкзак туристический, походный рюкзак | hiking backpack, hiking rucksack, trekking backpack | mochila cargueira, mochila de trilha, cargueira
rain-cover | rain cover, cover bag | накидка на рюкзак, чехол на рюкзак от дождя | rain cover, backpack cover | capa de mochila, capa de chuva para mochila
carabiner | karabiner, carabiner | карабин, карабины | carabiner, carabiners, karabiner | mosquetão, mosquetões
compass | kompas | компас, компасы | compass, compasses | bússola, bússolas
cooking-set | nesting, panci susun, alat masak camping | набор посуды туристический, котелок, котелки | cooking set, cook set, mess tin, camping pots, camping cookware | kit panela camping, panelas de camping, marmita de camping
gas-canister | gas kaleng, tabung gas, gas portable, gas hicook | газовый баллон, баллон, газ в баллонах, баллончик | gas canister, gas cartridge, gas can, gas cans, gas canisters | cartucho de gás, refil de gás, botijão
camping-stove | kompor portable, kompor lipat, kompor camping, kompor gunung | газовая горелка, горелка туристическая, горелка, примус | camping stove, camp stove, gas stove camping, hiking stove | fogareiro, fogareiros, fogareiro a gás
multitool | multitool, pisau lipat, pisau serbaguna | мультитул, складной нож, нож складной | multitool, multi-tool, pocket knife, penknife, folding knife | canivete, canivetes, alicate multifuncional
tarp | terpal, flysheet, tarp | тент, тенты, брезент | tarp, tarps, tarpaulin, flysheet | lona, lonas, toldo
hydration-bladder | water bladder, kantong air | гидратор, питьевая система | hydration bladder, water bladder | reservatório de hidratação, bolsa de hidratação
fishing-float | pelampung pancing, kumbul | поплавок, поплавки, поплавков | fishing float, bobber, fishing floats | boia de pesca
fishing-sinker | timah pancing, pemberat | грузило, грузила, грузики | sinker, sinkers, fishing weights | chumbada, chumbadas, chumbo de pesca
bait | umpan, umpan hidup, cacing | наживка, прикормка, насадка рыболовная, опарыш | bait, live bait, maggots, groundbait | isca viva, ceva, massa de pesca
lure | umpan tiruan, minnow, popper, softbait | блесна, воблер, воблеры, приманка, приманки, блёсны, силикон приманка | lure, lures, spinner, crankbait, soft plastic lure | isca artificial, iscas artificiais, isca, iscas
landing-net | serok ikan, jaring ikan | подсачек, подсак, садок | landing net, keepnet | passaguá, puçá
tackle-box | kotak pancing, box pancing | ящик рыболовный, рыболовный ящик, коробка для снастей | tackle box, tackle boxes | caixa de pesca, estojo de pesca
waders | wader pancing | вейдерсы, забродный комбинезон, болотники | waders | jardineira de pesca, macacão de pesca
swivel-fishing | kili-kili, snap pancing | вертлюг, вертлюжок, вертлюжки, застёжки рыболовные | swivel, swivels, snap swivel | girador, snap de pesca, giradores
climbing-gear | harness panjat, tali panjat | страховочная система, обвязка, верёвка альпинистская | climbing harness, climbing rope, belay device | cadeirinha de escalada, corda de escalada
camping-lamp-mosquito | kelambu | москитная сетка, москитка, накомарник | mosquito net, bug net | mosquiteiro, tela mosquiteira
picnic-set | tikar, alas piknik, keranjang piknik | плед для пикника, корзина для пикника, покрывало для пикника | picnic blanket, picnic basket, picnic mat | toalha de piquenique, cesta de piquenique
firestarter | korek, korek api, magnesium api, pemantik | огниво, зажигалка, спички, розжиг | lighter, matches, fire starter, firelighters | isqueiro, fósforo, fósforos, acendedor
binoculars | teropong, binokular | бинокль, бинокли | binoculars | binóculo, binóculos
telescope | teleskop | телескоп | telescope, telescopes | telescópio
life-jacket | jaket pelampung, rompi pelampung | спасательный жилет, спасжилет | life jacket, life vest, buoyancy aid | colete salva-vidas, salva-vidas
snorkel-set | alat snorkeling, snorkel | трубка для плавания, набор для сноркелинга, маска и трубка | snorkel, snorkel set, diving mask | snorkel, máscara de mergulho
swim-fins | kaki katak, fin renang | ласты, ласт | fins, flippers, swim fins | nadadeira, nadadeiras, pé de pato
wetsuit | baju selam, wetsuit | гидрокостюм, гидрик | wetsuit, wetsuits | roupa de mergulho, roupa de neoprene
swim-cap | topi renang | шапочка для плавания, шапочка для бассейна | swim cap, swimming cap | touca de natação, touca para natação
`,
);
