import { conceptTable } from './concept-table.ts';

/** What something is for: an occasion, an activity, a place. */
export const uses = conceptTable(
  'use',
  `
gift | kado, hadiah, bingkisan, oleh oleh, oleh-oleh, souvenir, hampers, suvenir | подарок, в подарок, подарки, сувенир, презент, подарить, подарочный | gift, gifts, present, presents, souvenir | presente, presentes, lembrança, lembrancinha, prenda, prendas
birthday | ulang tahun, ultah, hbd, milad | день рождения, днюха, на день рождения, юбилей | birthday, bday | aniversário, anos festa, niver
wedding | pernikahan, nikahan, kondangan, kawinan, nikah, resepsi | свадьба, на свадьбу, свадебный, свадебная, свадьбы | wedding, weddings, bridal, bride | casamento, noivado, casório
anniversary | anniversary, aniv, hari jadi | годовщина, на годовщину | anniversary | aniversário de casamento, bodas
new-year | tahun baru | новый год, новогодний, на новый год, новогодняя | new year, new year's eve | ano novo, réveillon
christmas | natal | рождество, рождественский | christmas, xmas, festive | natal, natalino, natalina
eid | lebaran, idul fitri, hari raya, ramadan, puasa | курбан байрам, ураза, рамадан | eid, ramadan | ramadã
valentine | valentine, hari kasih sayang | день святого валентина, 14 февраля, день влюблённых | valentine, valentines | dia dos namorados
mothers-day | hari ibu | 8 марта, восьмое марта, день матери | mothers day, mother's day | dia das mães, dia da mãe
fathers-day | hari ayah | 23 февраля, день отца | fathers day, father's day | dia dos pais, dia do pai
graduation | wisuda, kelulusan | выпускной, на выпускной | graduation, prom | formatura
housewarming | rumah baru, pindahan rumah, syukuran rumah | новоселье, на новоселье | housewarming, new home | casa nova, chá de panela
baby-shower | lahiran, syukuran bayi, baby shower | на выписку, рождение ребёнка, крестины | baby shower, christening | chá de bebê, maternidade, batizado
easter | paskah | пасха, пасхальный | easter | páscoa
halloween | halloween | хэллоуин | halloween | halloween, dia das bruxas
party | pesta, party | вечеринка, на вечеринку, праздник, корпоратив | party, parties, celebration | festa, festas, balada
work | kerja, bekerja, kerjaan | работа, для работы, на работу, рабочий | job, for work, work use | trabalho, trabalhar
office | kantor, ngantor, kantoran | офис, офисный, для офиса, в офис | office, business | escritório
school | sekolah, sekolahan | школа, школьный, в школу, для школы, школу | school | escola, escolar, volta às aulas
university | kuliah, kampus | университет, институт, в универ, универ, учёбы | university, college, uni, campus | faculdade, universidade
everyday | harian, sehari hari, sehari-hari, daily | повседневный, на каждый день, ежедневный, повседневная, кэжуал | everyday, daily, day to day, casual | dia a dia, diário, uso diário, casual, quotidiano
formal | formal, resmi | нарядный, официальный, деловой, вечерний, парадный | formal, smart, dressy, evening wear | formal, social, chique, elegante
travel | traveling, travelling, jalan jalan, jalan-jalan, liburan, bepergian, mudik | путешествие, для путешествий, в поездку, в дорогу, дорожный, отпуск, командировка | travel, travelling, trip, holiday, vacation, journey | viagem, viagens, viajar, férias
running | lari, jogging, running, joging | бег, беговой, для бега, беговые, пробежка | running, jogging | corrida, correr
gym | gym, fitness, ngegym, nge gym | спортзал, тренажёрный зал, фитнес, для зала, тренировки | gym, fitness, workout, training | academia, ginásio, treino, musculação
yoga | yoga | йога, для йоги, йоги | yoga, pilates | yoga, ioga, pilates
swimming | renang, berenang | плавание, для плавания, бассейн, в бассейн | swimming, swim, pool | natação, piscina, nadar
football | futsal, sepak bola, bola futsal | футбол, футбольный, футзал | football, soccer, futsal | futebol, futsal
basketball | basket, bola basket | баскетбол, баскетбольный | basketball | basquete, basquetebol
badminton | badminton, bulu tangkis | бадминтон | badminton | badminton
tennis | tenis lapangan | теннис, теннисный | tennis | tênis esporte, ténis desporto
cycling | bersepeda, gowes, sepedaan | велоспорт, велосипедный, для велосипеда, катание на велосипеде | cycling, biking, bike ride, commuting by bike | ciclismo, pedalar, pedal passeio
motorcycling | touring, motoran, riding, turing | мотоциклетный, для мотоцикла, мото, на мотоцикл | motorbike riding, motorcycling, biker, touring | motociclismo, andar de moto, motoqueiro
hiking | mendaki, naik gunung, hiking, muncak | поход, в поход, туристический, для походов, треккинг, в горы | hiking, trekking, mountain walks | trilha, trekking, caminhada, montanhismo
camping | kemah, camping, berkemah | кемпинг, туризм, на природу, для похода с палаткой | camping, camp, outdoors | acampamento, camping, acampar
fishing | mancing, memancing | рыбалка, для рыбалки, рыбалку, рыболовный | fishing, angling | pesca, pescaria, pescar
beach | pantai | пляж, пляжный, на пляж, море, на море | beach, seaside | praia
rain | hujan, musim hujan | дождь, в дождь, от дождя, дождливый | rain, rainy | chuva, dias de chuva
winter | musim dingin, musim salju | зима, зимний, зимняя, зимние, на зиму | winter, wintry, cold weather | inverno, frio
summer | musim panas, musim kemarau | лето, летний, летняя, летние, на лето | summer, hot weather | verão, calor
autumn | musim gugur | осень, осенний, осенняя, демисезонный, демисезонная, осенние | autumn, fall season | outono, meia estação
spring | musim semi | весна, весенний, весенняя, на весну | springtime | primavera
home-use | rumah tangga, di rumah, buat rumah | для дома, домашний, домашнего использования | home use, household, around the house | para casa, doméstico, uso doméstico
outdoor | luar ruangan, outdoor | уличный, на улице, для улицы, наружный | outdoor, outside | área externa, exterior, ao ar livre
indoor | dalam ruangan, indoor | комнатный, для помещения, в помещении | indoor, inside | interior, dentro de casa
kitchen | dapur, masak, memasak | кухня, кухонный, для кухни, готовка | kitchen, cooking | cozinha, cozinhar
bathroom | kamar mandi, wc | ванная, для ванной, в ванную | bathroom, toilet | banheiro, casa de banho
bedroom | kamar, kamar tidur | спальня, для спальни, в спальню | bedroom | quarto, quarto de dormir
living-room | ruang tamu, ruang keluarga | гостиная, в гостиную, для гостиной, зал | living room, lounge | sala, sala de estar
kids-room | kamar anak | детская комната, в детскую | kids room, nursery | quarto infantil, quarto de criança
balcony | balkon, teras | балкон, на балкон, лоджия, веранда | balcony, patio, terrace | varanda, sacada, terraço
garden | kebun, taman | сад, для сада, огород, дача, для дачи, на дачу | garden, gardening, yard, lawn area | jardim, horta, jardinagem, quintal
car-use | mobil, buat mobil | в машину, для машины, автомобильный, авто, в авто | in the car, for the car, automotive | carro, automotivo, para o carro
gaming | gaming, ngegame, main game | игровой, для игр, геймерский, гейминг | gaming, gamer, video games | gamer, jogos, para jogar
photography | fotografi, foto foto | фотография, для съёмки, съёмка | photography, filming, vlogging | fotografia, filmagem
baking | baking, bikin kue | выпечка, для выпечки, выпекать | baking | confeitaria, assar, bolos caseiros
barbecue | bbq, bakar bakaran, bakar-bakaran | барбекю, шашлык, для шашлыка, мангал | barbecue, bbq, grilling | churrasco, grelhados
breakfast | sarapan | завтрак, на завтрак | breakfast | café da manhã, pequeno-almoço
lunch | makan siang | обед, на обед | lunch | almoço
dinner | makan malam | ужин, на ужин | dinner, supper | jantar
diet | diet, ngurusin badan | диета, для похудения, диетический | diet, weight loss, slimming | dieta, emagrecer, emagrecimento
sensitive-skin | kulit sensitif | чувствительная кожа, для чувствительной кожи | sensitive skin | pele sensível, peles sensíveis
oily-skin | kulit berminyak | жирная кожа, для жирной кожи | oily skin | pele oleosa
dry-skin | kulit kering | сухая кожа, для сухой кожи | dry skin | pele seca
acne | jerawat, berjerawat | прыщи, от прыщей, акне, от акне | acne, pimples, spots | acne, espinha, espinhas
dandruff | ketombe | перхоть, от перхоти | dandruff | caspa
hair-loss | rambut rontok | выпадение волос, от выпадения | hair loss, hair fall | queda de cabelo
prayer | sholat, salat, ibadah, ngaji | молитва, для молитвы, намаз, намаза | prayer, praying | oração
dance | nari, senam, menari | танцы, для танцев, хореография | dance, ballet | dança, balé
medical | medis, rumah sakit | медицинский, медицинская | medical, hospital | médico, hospitalar
construction | bangunan, proyek | стройка, для стройки, строительный, ремонт, для ремонта | construction, building work, renovation, diy | obra, construção, reforma
costume | cosplay, kostum acara | косплей, маскарад, утренник | cosplay, fancy dress | fantasia festa, cosplay
`,
);
