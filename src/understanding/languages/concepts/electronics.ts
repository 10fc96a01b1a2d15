import { conceptTable } from './concept-table.ts';

/** Phones, computers, sound, cameras and household appliances. */
export const electronics = conceptTable(
  'type',
  `
phone | hp, handphone, ponsel, smartphone, hape, henpon | телефон, смартфон, смартфоны, мобильник, мобила | phone, smartphone, mobile phone, cell phone, phones, iphone | celular, smartphone, telemóvel, celulares
tablet | tablet, ipad | планшет, планшеты, айпад | tablet, ipad, tablets | tablet, ipad, tablets
laptop | laptop, leptop, notebook, macbook | ноутбук, ноутбуки, ноут, макбук | laptop, notebook computer, macbook, laptops | notebook, laptop, portátil computador, notebooks
computer | komputer, pc, cpu rakitan | компьютер, системный блок, пк | computer, desktop, pc, pc tower | computador, computadores, pc, desktop
monitor | monitor, layar monitor | монитор, мониторы | monitor, screen monitor, display | monitor, monitores
keyboard | keyboard, kibor, papan ketik | клавиатура, клавиатуры | keyboard, keyboards, mechanical keyboard | teclado, teclados
mouse | mouse, mos komputer | мышь, мышка, компьютерная мышь | mouse, computer mouse | mouse, rato de computador
mousepad | mousepad, alas mouse | коврик для мыши | mousepad, mouse mat | mousepad, tapete de rato
printer | printer, mesin cetak | принтер, мфу, принтеры | printer, printers | impressora, impressoras
ink | tinta, tinta printer, katrid | чернила, картридж, тонер | ink, ink cartridge, toner, cartridge | tinta de impressora, cartucho, toner, tinteiro
router | router, wifi router, modem, mifi | роутер, маршрутизатор, модем | router, modem, wifi router, wifi extender | roteador, modem, router
flash-drive | flashdisk, flash disk, flasdis, usb flash | флешка, флешки, юсб накопитель | usb stick, flash drive, memory stick, thumb drive | pen drive, pendrive, pen usb
memory-card | kartu memori, memory card, micro sd, microsd, sd card | карта памяти, микро сд, microsd | memory card, sd card, micro sd | cartão de memória, micro sd
hard-drive | hardisk, harddisk, hdd, ssd | жёсткий диск, ссд, ssd, винчестер | hard drive, ssd, external drive, hard disk | hd externo, ssd, disco rígido, disco externo
headphones | headphone, headset, hedset, hetset | наушники, наушников, гарнитура, наушник | headphones, headset, headphone | fone, fones, headphone, headset, auscultadores, fone de ouvido
earphones < headphones | earphone, earbuds, tws, handsfree, hf, airpods | вкладыши, эйрподс, tws, аирподсы, затычки | earphones, earbuds, airpods, in-ears | fone intra-auricular, earbuds, airpods, auriculares
speaker | speaker, spiker, pengeras suara, sepiker | колонка, колонки, колонок, динамик, акустика | speaker, speakers, soundbar | caixa de som, alto-falante, coluna de som, colunas, soundbar
microphone | mic, mikrofon, mik, clip on | микрофон, микрофоны, петличка | microphone, mic, lapel mic | microfone, microfones
charger | charger, casan, cas, carger, kepala charger, adaptor | зарядка, зарядное устройство, зарядник, адаптер, блок питания | charger, charging brick, wall charger, power adapter, chargers | carregador, carregadores, adaptador de tomada, fonte de alimentação
cable | kabel, kabel data, kabel usb, kabel charger | кабель, провод, шнур, кабели | cable, cables, charging cable, usb cable | cabo, cabos, cabo usb, fio de carregador
power-bank | powerbank, power bank, pb | пауэрбанк, внешний аккумулятор, повербанк, повер банк | power bank, powerbank, portable charger | power bank, carregador portátil, powerbank, bateria externa
phone-case | casing, case, case hp, kesing, sarung hp | чехол, чехлы, чехол для телефона, чехольчик | phone case, phone cover, cellphone case | capinha, capa de celular, capa de telemóvel, capinhas
screen-protector | anti gores layar, tempered glass, screen protector, tempered, antigores | защитное стекло, плёнка, стекло на телефон | screen protector, tempered glass, screen guard | película, película de vidro, peliculas
phone-holder | holder hp, phone holder, dudukan hp | держатель для телефона, подставка для телефона | phone holder, phone mount, phone stand | suporte para celular, suporte de telemóvel
tripod | tripod, tongsis | штатив, селфи палка, трипод | tripod, selfie stick | tripé, pau de selfie, bastão de selfie
camera | kamera, camera | камера, фотоаппарат, фотокамера, камеры | camera, cameras, dslr | câmera, câmara, câmeras, máquina fotográfica
cctv < camera | cctv, kamera pengawas, ip cam | видеонаблюдение, айпи камера, камера наблюдения | cctv, security camera, webcam security | câmera de segurança, câmera de vigilância
webcam < camera | webcam | веб камера, вебкамера | webcam | webcam
drone | drone, dron | дрон, квадрокоптер | drone, quadcopter | drone, drones
game-console | konsol game, playstation, ps5, nintendo, stik ps, xbox | приставка, игровая приставка, плейстейшен, геймпад, джойстик | games console, game console, playstation, xbox, nintendo, controller | videogame, console, playstation, consola, xbox
tv | tv, televisi, tipi, smart tv | телевизор, телевизоры, тв, телек | tv, television, telly, smart tv | tv, televisão, televisor, smart tv
projector | proyektor, infocus | проектор, проекторы | projector | projetor
remote | remot, remote, remote tv | пульт, пульты | remote control, remote | controle remoto, comando de tv
battery | baterai, batre, batere, aki kecil | батарейка, батарейки, батареек, аккумулятор | battery, batteries, aa batteries | pilha, pilhas, bateria, baterias
switch-electric | saklar, sakelar | выключатель, выключатели | light switch, dimmer | interruptor, interruptores
light-bulb | bohlam, lampu bohlam, lampu philips, bohlam led | лампочка, лампочки, лампочек | light bulb, bulb, bulbs, lightbulb | lâmpada, lâmpadas
flashlight | senter, lampu senter | фонарик, фонарь, фонари | torch, flashlight | lanterna, lanternas
fan | kipas, kipas angin, kipas portable | вентилятор, вентиляторы | fan, fans, desk fan | ventilador, ventiladores, ventoinha
air-conditioner | ac, air conditioner, pendingin ruangan | кондиционер, кондей, сплит система | air conditioner, aircon, ac unit | ar condicionado, ar-condicionado
heater | pemanas ruangan, heater | обогреватель, радиатор, тепловентилятор | heater, radiator, space heater | aquecedor, aquecedores
air-purifier | air purifier, pemurni udara, humidifier, diffuser | увлажнитель, очиститель воздуха, увлажнители | air purifier, humidifier, dehumidifier, diffuser | umidificador, purificador de ar, difusor, humidificador
iron-appliance | setrika, strika, setrikaan | утюг, утюги, отпариватель | clothes iron, steam iron, steamer | ferro de passar, passadeira, ferro a vapor
washing-machine | mesin cuci | стиральная машина, стиралка, стиральная машинка | washing machine, washer | máquina de lavar, lavadora
fridge | kulkas, lemari es, freezer | холодильник, морозильник, холодильники | fridge, refrigerator, freezer | geladeira, frigorífico, freezer
vacuum-cleaner | vacuum cleaner, penyedot debu, vakum | пылесос, пылесосы, робот пылесос | vacuum cleaner, hoover, vacuum, robot vacuum | aspirador, aspirador de pó, aspiradores
rice-cooker | rice cooker, magic com, magicom, penanak nasi, majikom | рисоварка, мультиварка, мультиварки | rice cooker, multicooker, slow cooker, pressure cooker electric | panela de arroz, panela elétrica, multicooker
blender | blender, blander | блендер, блендеры | blender, hand blender, smoothie maker | liquidificador, mixer de mão, liquidificadora, varinha mágica
mixer | mixer, mikser | миксер, миксеры | mixer, stand mixer, hand mixer | batedeira, batedeiras
oven | oven, oven listrik | духовка, духовой шкаф, печь | oven, ovens | forno, fornos, forninho
microwave | microwave, mikrowave | микроволновка, свч, микроволновая печь | microwave, microwaves | micro-ondas, microondas
air-fryer | air fryer, airfryer | аэрогриль, аэрофритюрница | air fryer, airfryer | air fryer, fritadeira elétrica, airfryer
kettle | ketel, teko listrik, teko pemanas | чайник электрический, электрочайник, чайник, чайники | kettle, kettles, electric kettle | chaleira, chaleiras, jarra elétrica
coffee-maker | mesin kopi, coffee maker | кофемашина, кофеварка | coffee machine, coffee maker, espresso machine | cafeteira, máquina de café
toaster | toaster, pemanggang roti | тостер, сэндвичница, тостеры | toaster, sandwich maker, toasters | torradeira, sanduicheira, tostadeira
stove | kompor, kompor gas | плита, газовая плита, варочная панель, плитка газовая | stove, cooker, hob, gas stove | fogão, cooktop, placa de fogão
dispenser | dispenser, galon dispenser | кулер, диспенсер | water dispenser, water cooler | dispenser
water-filter | filter air, saringan air | фильтр для воды, фильтр кувшин | water filter, filter jug | filtro de água, purificador de água
hair-dryer | hair dryer, hairdryer, pengering rambut | фен, фены | hair dryer, hairdryer, blow dryer | secador, secador de cabelo
hair-straightener | catokan, catok rambut | утюжок для волос, плойка, выпрямитель | hair straightener, straighteners, curling iron, curling tongs | chapinha, prancha de cabelo, modelador de cachos, alisador
shaver | alat cukur, cukuran, clipper | электробритва, триммер, машинка для стрижки | shaver, razor, trimmer, clippers, electric shaver | barbeador, máquina de barbear, aparador
scale | timbangan | весы, напольные весы | scale, scales, kitchen scale | balança, balanças
thermometer | termometer | термометр, градусник | thermometer | termômetro
blood-pressure-monitor | tensimeter, alat tensi | тонометр | blood pressure monitor | medidor de pressão, tensiómetro
sewing-machine | mesin jahit | швейная машинка, швейная машина | sewing machine | máquina de costura
solar-panel | panel surya | солнечная панель | solar panel | painel solar, placa solar
ebook-reader | e-reader, kindle | электронная книга ридер, ридер, киндл | e-reader, kindle, ereader | leitor digital, kindle, e-reader
`,
);
