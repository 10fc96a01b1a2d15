import type { TopicRow } from './topic-row.ts';

/** What customers ask of a thing, in the words of all languages; see `TopicRow`. */
export const productTopics: TopicRow[] = [
  [
    'waterproof',
    'waterproof, water resistant, water repellent, water proof, splash proof, splash*, rain, rainy, wet, dry, soak*, dunk*, puddle*, swim*, pool, shower, sweat*, ip6*, ipx*, tahan air, anti air, kedap air, kehujanan, hujan*, basah, tembus, rembes, kecipratan, berenang, mandi, водонепрониц*, водостойк*, непромока*, промока*, промок*, влагозащ*, водоотталк*, дожд*, воды, воде, влаг*, намок*, мокн*, мокр*, бассейн*, душе, a prova dagua, impermeave*, impermeabil*, resistente a agua, resiste a agua, chuva, molha*, piscina, agua, encharca*, respingo*, banho',
  ],
  [
    'washable',
    'machine wash*, wash*, hand wash, laundry, iron it, dicuci, cuci*, mencuci, nyuci, setrika, стир*, постир*, мыть, моется, моющ*, помыть, отмыва*, гладить, lavave*, lavar, lavagem, lava, lavado, maquina de lavar, passar ferro',
  ],
  [
    'care',
    'clean*, care, look after, maintain*, maintenance, wipe, perawatan, rawat*, merawat, bersih*, membersihkan, уход, ухаж*, чист*, почист*, протир*, cuidar, cuidado*, limpar, limpeza, conservar, manutencao',
  ],
  [
    'weight',
    'weigh*, weight, heavy, light, kg, kilo*, gram*, lb, lbs, berat*, bobot, timbang*, ringan, вес, веса, весит, весят, весом, кг, кило*, грамм*, г, масса, тяжел*, легк*, peso, pesa, pesado, leve, gramas, quilo*',
  ],
  [
    'load',
    'carry, hold up, hold me, support my weight, max weight, maximum load, bear, beban, kuat nahan, menahan, kapasitas beban, muatan, выдерж*, нагрузк*, грузоподъемн*, aguenta, suporta, carga maxima, peso maximo',
  ],
  [
    'material',
    'material*, made of, made from, made out of, fabric, cotton, leather, wool, linen, silk, polyester, nylon, canvas, ceramic*, wooden, wood, plastic, stainless, steel, metal, alumin*, rubber, glass, bamboo, bahan*, terbuat, katun, kulit, kanvas, keramik, kayu, plastik, besi, baja, kaca, karet, bambu, материал*, сделан*, ткань, ткани, состав*, из чего, хлоп*, кожа, кожан*, шерст*, лен, льнян*, керамик*, дерев*, пластик*, металл*, сталь, стальн*, стекл*, резин*, бамбук*, tecido, feito de, feita de, feito, feita, de que e, do que e, composicao, algodao, couro, linho, ceramica, madeira, plastico, inox, aco, aluminio, vidro, borracha, bambu',
  ],
  [
    'size',
    'size*, dimension*, measure*, cm, mm, metre*, meter*, inch*, inci, how big, how long is, how tall, how wide, length, width, height, depth, diameter, thick*, ukuran*, dimensi, panjang*, lebar*, tinggi*, diameter, tebal*, seberapa besar, размер*, габарит*, см, мм, длин*, ширин*, высот*, диаметр*, толщин*, глубин*, tamanho*, medida*, dimens*, comprimento, largura, altura, diametro*, espessura, profundidade',
  ],
  [
    'capacity',
    'capacity, volume, litre*, liter*, how much can, fit inside, fits inside, ml, oz, fl oz, roomy, kapasitas, isi, isinya, muat*, вместим*, объем*, литр*, мл, л, влез*, вмеща*, помест*, capacidade, volume, litros, cabe*, comporta',
  ],
  [
    'count',
    'how many, pieces, pcs, pack of, tablets, pills, capsules, slices, sheets, servings, portions, berapa potong, berapa lembar, berapa biji, isi berapa, potong, lembar, butir, buah, штук*, шт, сколько в упаковке, таблет*, капсул*, кусоч*, листов, пакетик*, quantos, quantas, unidades, comprimidos, capsulas, fatias, folhas, porcoes, embalagem com',
  ],
  [
    'serves',
    'serve*, people, persons, guests, enough for, feed, untuk berapa orang, buat berapa orang, cukup buat, cukup untuk, orang, porsi, человек, персон, гост*, хватит на, на сколько, порци*, serve quantas, pessoas, convidados, rende, porcoes',
  ],
  [
    'coverage',
    'coverage, cover per, per square, consumption, usage rate, расход*, на метр, на квадрат*, уйдет, хватит, rende, rendimento, por metro, daya sebar, per meter',
  ],
  ['battery', 'batter*, mah, aa, aaa, baterai, batre, aki, батаре*, аккумулятор*, bateria*, pilha*, akku'],
  [
    'charging',
    'charge*, charging, recharge*, juice, plug*, usb, usb c, type c, cable, charger, cas, ngecas, dicas, diisi ulang, isi daya, kabel, colok, заряд*, подзаряд*, зарядк*, разъем*, кабел*, юсб, carreg*, recarreg*, tomada, cabo, plugue',
  ],
  [
    'endurance',
    'how long does it last, last on, hours on, hour*, per charge, before it dies, run time, awet, tahan berapa jam, berapa jam, jam pemakaian, держит заряд, часов, часа, час, работает без, сколько работает, quantas horas, horas, dura quanto, dura',
  ],
  [
    'power',
    'watt*, power, powerful, strong enough, voltage, volt*, mains, socket, kekuatan, daya, listrik, watt, мощн*, ватт*, вольт*, вт, сети, розетк*, potencia, potente, voltagem, bivolt, volts, 110, 220, 127',
  ],
  ['speed', 'speed, speeds, rpm, gears, kecepatan, gigi, скорост*, оборот*, velocidade*, marchas, rotac*'],
  [
    'origin',
    'made in, make your, do you make, makes your, manufactur*, where made, origin, where from, where is it from, where it is from, comes from, come from, country, imported, buatan, asal, dibuat, diproduksi, impor*, произвед*, производств*, страна, откуда, родом, происхожд*, импорт*, feito em, feito no, origem, fabricado*, procedencia, importado, de onde vem',
  ],
  ['brand', 'brand*, maker, manufacturer, merk*, merek*, бренд*, марк*, фирм*, производител*, marca*, fabricante'],
  [
    'contents',
    'included, include*, in the box, in the package, comes with, come with, come as, supplied with, termasuk, paket, isi paket, dapat apa, dapet apa, dapet, kelengkapan, bonus, комплект*, входит, входят, прилага*, в наборе, идет с, идет без, inclus*, inclui, acompanha*, vem com, ja vem, kit',
  ],
  [
    'case',
    'carry case, carrying case, storage case, case, box, bag, pouch, koper, tas, dus, кейс*, чемодан*, чехол*, сумк*, футляр*, maleta, estojo, bolsa, capa',
  ],
  [
    'stand',
    'tripod, stand, mount*, bracket, holder, tripod, dudukan, braket, penyangga, штатив*, трено*, крепл*, кронштейн*, подстав*, tripe, suporte, fixac*',
  ],
  [
    'age',
    'age*, years old, year old, yr old, toddler*, bab*, kid*, child*, usia, umur, tahun, balita, bayi, anak, возраст*, лет, год, года, годик*, малыш*, дет*, ребен*, младен*, idade, anos, ano, bebe*, crianca*, infantil',
  ],
  [
    'elderly',
    'elderly, senior*, grandma, granny, nan, grandpa, old people, lansia, kakek, nenek, oma, opa, пожил*, бабуш*, дедуш*, пенсион*, idos*, vovo, avo, terceira idade',
  ],
  ['keys', 'button*, key, keys, keypad, tombol*, кнопк*, клавиш*, botao, botoes, tecla*'],
  [
    'expiry',
    'expir*, best before, use by, shelf life, stay fresh, go off, keep for, keeps, does it keep, once opened, after opening, how long once open, after its opened,  keep, best kept, stored, fridge, freezer, room temperature, kedaluwarsa, kadaluarsa, expired, exp, basi, tahan berapa hari, tahan berapa lama, tahan, kuat berapa hari, simpen*, disimpan, nyimpen, kulkas, freezer, suhu ruang, срок годности, хранит*, хранен*, хранить, держать, холодильник*, испорт*, годн*, свеж*, validade, vence, estraga, geladeira, guardar, conserva*, armazen*',
  ],
  [
    'ingredients',
    'ingredient*, contain*, allerg*, preservative*, additive*, komposisi, mengandung, kandungan, alergi*, alergen, pengawet, ada kandungan, ингредиент*, содерж*, состав*, аллерг*, консервант*, добавк*, ingrediente*, contem, alerg*, conservante*',
  ],
  [
    'dairy',
    'milk, dairy, lactose, cheese, butter, susu*, keju, laktosa, mentega, молок*, молочн*, лактоз*, сыр, сливоч*, leite, lactose, laticini*, queijo, manteiga',
  ],
  [
    'gluten',
    'gluten, wheat, flour, celiac, gandum, tepung, глютен*, клейковин*, пшени*, мука, муки, gluten, trigo, celiac*, farinha',
  ],
  [
    'nuts',
    'nut, nuts, peanut*, almond*, kacang, almond, орех*, арахис*, миндал*, castanha*, amendoim, nozes, amendoas',
  ],
  ['egg', 'egg, eggs, telur, telor, яйц*, яиц, ovo, ovos'],
  [
    'sugar',
    'sugar*, sugar free, sweet*, diabet*, gula, manis*, kemanisan, diabet*, сахар*, сладк*, диабет*, acucar, doce, diabet*, adocad*',
  ],
  ['caffeine', 'caffein*, decaf, kafein, кофеин*, cafeina, descafeinad*'],
  ['alcohol', 'alcohol*, booze, alkohol, алкогол*, спирт*, alcool, alcoolic*'],
  [
    'vegan',
    'vegan*, vegetarian*, plant based, gelatin*, nabati, gelatin, веган*, вегетариан*, желатин*, vegano*, vegana*, vegetarian*, gelatina',
  ],
  [
    'cruelty-free',
    'cruelty free, cruelty, animal test*, tested on animals, tested on, uji hewan, hewan, на животных, тестир*, этичн*, testam em, testado*, testa em, animais, bicho*, crueldade',
  ],
  ['halal', 'halal, kosher, pork, mui, babi, халял*, кошер*, свинин*, porco'],
  ['lining', 'lining, lined, lapisan, furing, подклад*, forro, forrad*'],
  ['pocket', 'pocket*, saku, kantong, compartment*, sekat, карман*, отделен*, bolso*, compartiment*, divisor*'],
  ['hood', 'hood*, tudung, kupluk, капюшон*, capuz'],
  ['sleeve', 'sleeve*, lengan, рукав*, manga*'],
  [
    'zip',
    'zip*, zipper, button up, resleting, ritsleting, kancing, молни*, пугов*, застеж*, ziper, fecho, botoes, fecha',
  ],
  ['lid', 'lid, cap, cover, tutup*, penutup, крышк*, tampa'],
  ['handle', 'handle*, strap*, gagang, pegangan, tali, ручк*, рукоят*, ремен*, ремеш*, alca*, cabo de, puxador'],
  [
    'dishwasher',
    'dishwasher*, mesin cuci piring, посудомо*, посудомоечн*, lava loucas, lava louca, maquina de lavar louca',
  ],
  ['microwave', 'microwav*, микроволн*, микроволновк*, micro ondas, microondas'],
  [
    'oven',
    'oven, heat up, warm up, reheat, warmed, angetin, diangetin, panaskan, dipanaskan, hangatkan, memanaskan, духовк*, разогре*, греть, подогре*, forno, esquent*, aquec*',
  ],
  [
    'hob',
    'hob, stove, cooktop, induction, gas stove, kompor, induksi, плит*, индукц*, конфорк*, fogao, inducao, cooktop',
  ],
  [
    'breathable',
    'breath*, ventilat*, stuffy, sweaty, menyerap keringat, adem, gerah, panas, ventilasi, дыш*, жарк*, вентил*, потеть, respira*, abafad*, ventil*, sua muito',
  ],
  ['stretch', 'stretch*, elastic*, melar, elastis, karet, тянет*, растяг*, эластич*, резинк*, estica, elastic*'],
  [
    'compatible',
    'compatib*, fit my, fits my, work with, works with, work on, go with, suit*, cocok*, kompatibel, support, bisa dipake di, совмест*, подход*, подойд*, работает с, compative*, serve em, serve no, serve na, serve pra, encaixa, funciona com, funciona em',
  ],
  ['wireless', 'wireless, bluetooth, wifi, wi fi, nirkabel, беспровод*, блютуз, вайфай, sem fio, bluetooth'],
  ['sim', 'sim, sim card, dual sim, esim, kartu sim, сим, симк*, сим карт*, chip, chips'],
  [
    'jack',
    'headphone*, earphone*, headset, jack, aux, earpiece, wired, colokan headset, наушник*, разъем для, проводн*, fone, fones, p2, entrada de fone',
  ],
  ['screen', 'screen, display, inch screen, oled, lcd, layar, экран*, диспле*, tela'],
  ['camera', 'camera, photo*, selfie*, megapixel*, kamera, камер*, фотк*, снима*, camera, fotos'],
  ['memory', 'memory, storage, ram, gb, memori, penyimpanan, памят*, гб, memoria, armazenamento'],
  [
    'noise',
    'nois*, loud, quiet, silent, noise cancel*, berisik, bising, kedap suara, шум*, громк*, тих*, barulh*, ruido, silencios*, cancelamento',
  ],
  [
    'flight',
    'plane, flight, fly, airport, cabin, hand luggage, carry on, pesawat, kabin, bagasi, самолет*, ручн* клад*, аэропорт*, aviao, voo, bagagem, cabine',
  ],
  [
    'drop',
    'drop*, fall, shock*, survive, sturdy, rugged, break easily, breaks easily, durab*, tough, fragile, jatuh, tahan banting, kokoh, gampang rusak, awet, kuat gak, падени*, паден*, уронит*, уроню, удар*, прочн*, крепк*, бьется, небьющ*, разобь*, хрупк*, cai, cair, queda*, impacto, resistente, quebra facil, duravel, fragil',
  ],
  [
    'slip',
    'slip*, non slip, anti slip, grip, licin, selip, anti selip, скольз*, нескольз*, escorreg*, antiderrapante, aderencia',
  ],
  ['scratch', 'scratch*, baret, gores*, lecet, царап*, risca, arranha*'],
  ['magnet', 'magnet*, magnetic, magnit*, магнит*, ima, imantad*, magnetic*'],
  [
    'light',
    'light, lamp, led, bright*, lumen*, lampu, terang, cahaya, подсвет*, свет*, ярк*, лампоч*, luz, ilumina*, brilho, lanterna',
  ],
  ['reflective', 'reflect*, visible at night, reflektif, pantul*, светоотраж*, виден в темноте, refletiv*, refletor'],
  [
    'certificate',
    'certif*, standard*, sni, bpom, approved, sertifik*, izin, lulus uji, сертифик*, гост, стандарт*, certifica*, inmetro, anvisa, homologad*, norma',
  ],
  [
    'original',
    'original*, genuine, authentic, fake*, copy, copies, counterfeit, ori, asli, kw, palsu, tiruan, оригинал*, подлинн*, настоящ*, поддел*, реплик*, original, originais, falso, falsificad*, replica*, verdadeir*, autentic*',
  ],
  [
    'toxic',
    'toxic, poison*, pet safe, harm*, chew*, eat it, dangerous to, cat, cats, dog, dogs, pet, pets, beracun, racun, bahaya, kucing, anjing, hewan peliharaan, ядовит*, токсич*, отрав*, вредн*, кот, кошк*, собак*, питом*, щен*, котен*, puppy, puppies, kitten*, filhote*, venenos*, toxic*, faz mal, perigos*, gato*, cachorro*, pet, pets, bicho de estimacao, mastiga*',
  ],
  [
    'watering',
    'water it, water them, watering, how often water, need water, needs water, drink, thirsty, butuh air, perlu air, precisa de agua, precisam de agua, нужна вода, siram, disiram, penyiraman, kasih air, полив*, поливать, лить воду, regar, rego, rega, regas, ponho agua, boto agua, dou agua, por agua, colocar agua, molhar',
  ],
  [
    'sun',
    'sun, sunlight, sunny, shade, shady, direct light, window, indoor*, dark, low light, little light, gelap, kurang cahaya, sinar, matahari, teduh, dalam ruangan, солнц*, тень, тени, полутен*, свет, подоконник*, темн*, мало света, sol, sombra, escur*, pouca luz, meia sombra, luz direta, luz indireta, sem sol, ambiente interno',
  ],
  [
    'warm',
    'warm*, winter, cold, freez*, frost, hangat, dingin, тепл*, зим*, холод*, мороз*, утепл*, quente, inverno, frio, geada, aquece',
  ],
  [
    'heat-keeping',
    'keep hot, keep cold, stay hot, stays hot, insulat*, tahan panas, tahan dingin, держит тепло, остыв*, termic*, mantem quente, mantem gelado',
  ],
  ['grind', 'ground, beans, grind*, bubuk, biji, giling, молот*, зерн*, помол*, moido, graos, moer, moagem'],
  ['roast', 'roast*, sangrai, panggang, обжар*, torra*'],
  ['taste', 'taste*, flavor*, flavour*, rasa, rasanya, вкус*, sabor*, gosto'],
  ['spicy', 'spic*, hot sauce, chilli, pedas, cabe, cabai, остр*, жгуч*, picante, apimentad*, ardid*'],
  [
    'smell',
    'smell*, scent*, fragrance*, perfume*, odor*, odour*, stink*, aroma, wangi, bau, parfum, pewangi, пахн*, запах*, аромат*, воня*, отдуш*, парфюм*, cheiro*, aroma, perfume, perfumad*, fragranc*, odor',
  ],
  [
    'stain',
    'stain*, smudge*, transfer*, smear*, come off, luntur, noda, nempel di, transfer, пятн*, мажет*, маркая, марк*, отпечат*, стирается с, manch*, borra*, transfere, sai na',
  ],
  [
    'colorfast',
    'fade*, colour run, color run, bleed, luntur, pudar, линя*, полиня*, выцвет*, выгор*, desbota*, solta tinta',
  ],
  ['shrink', 'shrink*, menyusut, mengkeret, сад*, усад*, сяд*, encolhe*'],
  [
    'skin',
    'skin, sensitive, oily, acne, dry skin, face, kulit*, sensitif, wajah, berminyak, jerawat, кож*, чувствит*, жирн*, лиц*, прыщ*, pele, sensivel, oleosa, rosto, acne, ressecad*',
  ],
  ['hair', 'hair, rambut, ketombe, волос*, перхот*, cabelo*, caspa, fios'],
  [
    'pregnant',
    'pregnan*, breastfeed*, hamil, busui, menyusui, бумил, беременн*, кормящ*, gravid*, gestante*, amament*, lactante*',
  ],
  [
    'dose',
    'dose, dosage, per day, times a day, how often, how to use, how do i use, dosis, sehari berapa, berapa kali, cara pakai, pemakaian, cara minum, доз*, в день, сколько раз, как принимать, как пользоваться, применен*, dose, dosagem, por dia, quantas vezes, como usar, modo de uso, como tomar, tomar',
  ],
  [
    'prescription',
    'prescription*, doctors note, resep dokter, resep, рецепт*, receita, receituario, papel do medico, medico',
  ],
  ['safe', 'safe*, aman, безопас*, segur*'],
  [
    'assembly',
    'assembl*, put together, set up, rakit*, merakit, сборк*, собирать, собрать, montar, montagem, ja vem montad*',
  ],
  ['fold', 'fold*, collaps*, lipat*, складыв*, складн*, сложить, dobra*, dobravel, retratil'],
  ['adjust', 'adjust*, atur, disetel, penyetel, регулир*, настра*, ajust*, regul*'],
  [
    'quantity-people',
    'two people, several people, users, beberapa orang, двоих, несколько человек, varias pessoas, duas pessoas, usuarios',
  ],
  ['temperature', 'temperature, degrees, celsius, fahrenheit, suhu, derajat, температур*, градус*, temperatura, graus'],
  [
    'brewing',
    'brew*, steep*, infuse*, seduh*, menyeduh, завари*, заварива*, пролив*, настаива*, infus*, preparo, preparar',
  ],
  ['season', 'summer, spring, autumn, rainy season, musim, лето, летн*, весн*, осен*, verao, outono, primavera'],
  ['genre', 'men, women, unisex, pria, wanita, cowok, cewek, унисекс, мужск*, женск*, masculin*, feminin*, unissex'],
];
