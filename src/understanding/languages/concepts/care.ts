import { conceptTable } from './concept-table.ts';

/** Pharmacy, care and babies, kind by kind. */
export const care = conceptTable(
  'type',
  `
plaster-bandage | plester, hansaplast | пластырь, пластыри, лейкопластырь | plaster, plasters, sticking plaster, band-aid, band aids | curativo, curativos, band-aid, esparadrapo
bandage | perban, kasa | бинт, бинты, бинтов, марля | bandage, bandages, gauze | atadura, ataduras, gaze
painkiller < medicine | obat nyeri, obat sakit kepala, paracetamol, parasetamol | обезболивающее, от головной боли, парацетамол, ибупрофен, нурофен | painkiller, painkillers, paracetamol, ibuprofen, aspirin | analgésico, dipirona, paracetamol, remédio pra dor
cough-syrup < medicine | obat batuk, sirup batuk | сироп от кашля, от кашля, леденцы от кашля | cough syrup, cough medicine, throat lozenges, lozenges | xarope para tosse, xarope pra tosse, pastilha para garganta
nasal-spray < medicine | semprotan hidung, tetes hidung | спрей для носа, капли в нос, от насморка | nasal spray, nose drops | spray nasal, descongestionante, soro nasal
eye-drops < medicine | obat tetes mata, tetes mata | капли для глаз, глазные капли | eye drops | colírio, colírios
vitamin-c < vitamins | vitamin c | витамин с, аскорбинка, аскорбиновая кислота | vitamin c | vitamina c
vitamin-d < vitamins | vitamin d | витамин д, витамин д3 | vitamin d, vitamin d3 | vitamina d
magnesium < vitamins | magnesium | магний, магния, магний б6 | magnesium | magnésio
omega-3 < vitamins | omega 3, minyak ikan | омега 3, омега-3, рыбий жир | omega 3, omega-3, fish oil, cod liver oil | ômega 3, óleo de peixe
collagen < vitamins | kolagen | коллаген, коллагена | collagen | colágeno
probiotics < vitamins | probiotik | пробиотик, пробиотики | probiotic, probiotics | probiótico, probióticos
zinc-mineral < vitamins | zinc, seng | цинк, цинка | zinc | zinco
iron-mineral < vitamins | zat besi, tablet tambah darah | препарат железа, железо витамины | iron tablets, iron supplement | suplemento de ferro, ferro suplemento
multivitamin < vitamins | multivitamin | мультивитамины, поливитамины | multivitamin, multivitamins | multivitamínico, polivitamínico
melatonin < vitamins | melatonin | мелатонин | melatonin | melatonina
shaker-bottle < bottle | shaker | шейкер, шейкеры | protein shaker, shaker | coqueteleira, coqueteleiras
protein-bar < protein | protein bar | протеиновый батончик, батончик, батончики, батончиков | protein bar, protein bars, energy bar | barra de proteína, barrinha, barrinhas, barra de cereal
pre-workout | pre workout | предтреник, предтрен, предтренировочный комплекс | pre workout, pre-workout | pré-treino, pré treino
amino-acids | bcaa, asam amino | аминокислоты, бцаа | bcaa, amino acids | bcaa, aminoácidos
isotonic | isotonik, minuman isotonik | изотоник, изотоники | isotonic drink, electrolytes | isotônico, repositor
creatine < protein | creatine, kreatin | креатин, креатина | creatine | creatina
hand-cream | krim tangan, hand cream | крем для рук | hand cream, hand lotion | creme para mãos, creme de mãos
foot-cream | krim kaki | крем для ног | foot cream | creme para pés, creme de pés
eye-cream < skincare | krim mata, eye cream | крем для глаз, патчи, патчи для глаз | eye cream, eye patches, under eye patches | creme para olhos, creme de olhos
micellar-water | micellar water | мицеллярная вода, мицеллярка | micellar water | água micelar
hair-oil | minyak rambut | масло для волос | hair oil | óleo capilar, óleo para cabelo
dry-shampoo < shampoo | shampo kering | сухой шампунь | dry shampoo | shampoo a seco
solid-shampoo < shampoo | shampo batang, sampo batang | твёрдый шампунь | shampoo bar, solid shampoo | shampoo em barra, shampoo sólido
bath-bomb | bath bomb | бомбочка для ванны, бомбочки для ванны, бомбочка | bath bomb, bath bombs | bomba de banho, bombas de banho
bath-salt | garam mandi | соль для ванны | bath salt, bath salts, epsom salt | sal de banho, sais de banho
nail-file | kikir kuku | пилка, пилочка, пилки для ногтей | nail file, nail files, emery board | lixa de unha, lixas de unha
gel-polish < nail-polish | kutek gel | гель-лак, гель лак | gel polish, gel nail polish | esmalte em gel
tweezers | pinset | пинцет, пинцеты | tweezers | pinça, pinças
nail-clippers | gunting kuku | кусачки для ногтей, книпсер, маникюрные ножницы | nail clippers, nail scissors | cortador de unha, alicate de unha
wax-strips | waxing | восковые полоски, воск для депиляции | wax strips, hair removal cream | cera depilatória, creme depilatório
razor-blades | silet, pisau cukur, mata pisau cukur | бритва, станок для бритья, лезвия | razor blades, safety razor, disposable razors | lâmina de barbear, aparelho de barbear, gilete
beard-oil | minyak jenggot, minyak brewok | масло для бороды | beard oil, beard balm | óleo para barba, balm de barba
after-sun | after sun | после загара | after sun, aftersun | pós-sol
tan-lotion | tanning oil | автозагар, масло для загара | fake tan, self tan, tanning oil | bronzeador, autobronzeador
reed-diffuser | diffuser stik, reed diffuser | диффузор, аромадиффузор, диффузор с палочками | reed diffuser, reed diffusers, diffuser sticks | difusor de varetas, aromatizador de ambiente
wax-melts | wax melt | восковые таблетки, аромавоск | wax melt, wax melts | wax melt, cera aromática
pacifier | empeng, dot kempong | пустышка, соска, пустышки, соски | dummy, pacifier, dummies, pacifiers, soother | chupeta, chupetas
baby-bib | celemek bayi, slabber | слюнявчик, нагрудник, слюнявчики | bib, bibs, baby bib | babador, babadores
teether | teether, gigitan bayi | прорезыватель, прорезыватели, грызунок | teether, teething ring, teethers | mordedor, mordedores
swaddle | bedong, bedong bayi | пелёнка, пелёнки | swaddle, swaddles, muslin, muslins, muslin cloth | cueiro, cueiros, manta de bebê, fralda de pano
baby-monitor | baby monitor | радионяня, видеоняня | baby monitor | babá eletrônica
potty | pispot bayi | горшок детский, детский горшок | potty, training potty | penico, troninho
baby-blanket < blanket | selimut bayi | одеяло детское, детский плед | baby blanket, baby blankets | manta infantil, cobertor de bebê
pregnancy-test | test pack, tes kehamilan | тест на беременность | pregnancy test | teste de gravidez
mouth-guard | alat bantu tidur, penutup mata | маска для сна, беруши | sleep mask, ear plugs, earplugs, eye mask | máscara de dormir, protetor auricular, tapa-olhos
heating-pad | bantal pemanas, kompres | грелка, грелки, компресс | heating pad, hot water bottle, ice pack | bolsa térmica, bolsa de água quente
orthosis | deker, korset | ортез, бандаж, корсет, наколенник | knee support, brace, wrist support, back support | joelheira, tornozeleira ortopédica, munhequeira, cinta lombar
`,
);
