import { conceptTable } from './concept-table.ts';

/** What something has or can, as people ask for it. */
export const features = conceptTable(
  'feature',
  `
waterproof | tahan air, anti air, waterproof, anti hujan, kedap air | водонепроницаемый, водонепроницаемая, непромокаемый, непромокаемая, водостойкий, влагозащита, водозащита | waterproof, water resistant, water-resistant, water proof, splash proof, rainproof | à prova d'água, impermeável, resistente à água, impermeáveis, a prova dagua
windproof | anti angin, tahan angin, windproof | ветрозащитный, ветронепроницаемый, от ветра | windproof, wind resistant | corta-vento, corta vento
breathable | menyerap keringat, adem, breathable, tidak gerah | дышащий, дышащая, дышит | breathable, airy, moisture wicking | respirável, fresquinho, dry fit
warm | hangat, anget | тёплый, тёплая, тёплые, утеплённый, утеплённая, с утеплением | warm, thermal, insulated, cosy | quente, quentinho, térmico, térmica
wireless | wireless, nirkabel, tanpa kabel | беспроводной, беспроводная, беспроводные, без провода | wireless, cordless | sem fio, wireless, sem fios
bluetooth | bluetooth, blutut, bt | блютуз, bluetooth, блютус | bluetooth | bluetooth
rechargeable | bisa dicas, rechargeable, isi ulang baterai, bisa dicharge | аккумуляторный, перезаряжаемый, с аккумулятором, заряжается | rechargeable, battery powered | recarregável, a bateria
fast-charging | fast charging, pengisian cepat, fast charge | быстрая зарядка, с быстрой зарядкой | fast charging, fast charge, quick charge | carregamento rápido, carga rápida
usb-c | type c, usb c, tipe c | type c, тайп си, usb-c | usb-c, type c, usb c | usb-c, tipo c, usb c
noise-cancelling | noise cancelling, peredam bising, anc | шумоподавление, с шумоподавлением, шумодав | noise cancelling, noise-cancelling, noise canceling, anc | cancelamento de ruído, com cancelamento de ruído
foldable | lipat, bisa dilipat, foldable | складной, складная, складывается, раскладной | foldable, folding, collapsible | dobrável, dobráveis, desmontável
portable | portable, portabel, mudah dibawa | портативный, портативная, переносной, компактный | portable, compact, on the go | portátil, portáteis
adjustable | bisa diatur, adjustable | регулируемый, регулируемая, с регулировкой | adjustable | ajustável, regulável, ajustáveis
elastic | melar, stretch, karet pinggang, ngaret | эластичный, на резинке, тянется, стрейч | elastic, stretchy, stretch, elasticated | elástico, com elástico, estica, stretch
long-sleeved | lengan panjang, lengan pjg | с длинным рукавом, длинный рукав, лонгслив рукав | long sleeve, long-sleeved, long sleeved, long sleeves | manga longa, manga comprida, mangas compridas
short-sleeved | lengan pendek, lengan pdk | с коротким рукавом, короткий рукав | short sleeve, short-sleeved, short sleeved, short sleeves | manga curta, mangas curtas
sleeveless | tanpa lengan, buntung, singlet model, lekbong | без рукавов, без рукава | sleeveless | sem manga, sem mangas, regata modelo, cavado
hooded | ada kupluk, bertudung, hoodie model | с капюшоном, капюшон | hooded, with a hood | com capuz, capuz
with-pockets | ada kantong, ada saku, berkantong | с карманами, карманы, с карманом | with pockets, pockets | com bolsos, com bolso
with-zip | resleting, ritsleting, zipper, pakai resleting | на молнии, с молнией, молния | zip, zipped, with zip, zipper | com zíper, zíper, fecho éclair, com fecho
with-buttons | kancing, berkancing | на пуговицах, с пуговицами | buttoned, button up, with buttons | com botões, de botão
non-slip | anti slip, antislip, tidak licin | нескользящий, противоскользящий, нескользящая | non slip, non-slip, anti slip, slip resistant | antiderrapante, antideslizante
non-stick | anti lengket, teflon, antilengket | антипригарный, с антипригарным покрытием, антипригарная | non stick, non-stick, nonstick, teflon coated | antiaderente, teflon
shockproof | tahan banting, anti pecah, shockproof | противоударный, ударопрочный, небьющийся, противоударная | shockproof, unbreakable, drop proof, shatterproof | antichoque, inquebrável, à prova de queda
scratch-resistant | anti gores, tahan gores | устойчивый к царапинам, от царапин | scratch resistant, scratchproof | antirrisco, resistente a riscos
fireproof | tahan api, anti api | огнеупорный, негорючий, жаропрочный | fireproof, flame retardant | à prova de fogo, antichamas
heat-resistant | tahan panas | термостойкий, жаростойкий | heat resistant, heatproof, oven safe | resistente ao calor, vai ao forno, refratário
insulating | tahan dingin, menjaga suhu, insulasi | термо, держит тепло, теплоизоляция | keeps hot, keeps cold, insulating | conserva a temperatura, isolante
lightweight | ringan, enteng | лёгкий, лёгкая, лёгкие, легковесный | lightweight, light weight, light to carry | leve, leves, levinho
durable | awet, tahan lama, kuat, kokoh | прочный, прочная, надёжный, долговечный, крепкий | durable, sturdy, strong, long lasting, robust, hard wearing | durável, resistente, forte, reforçado
soft | lembut, halus, empuk | мягкий, мягкая, мягкие, мягонький | soft, softer, cushioned, fluffy | macio, macia, fofo, maciinho
comfortable | nyaman, enak dipakai, comfy | удобный, удобная, удобные, комфортный | comfortable, comfy | confortável, confortáveis, cómodo
quiet | tidak berisik, senyap, silent | тихий, бесшумный, бесшумная | quiet, silent, noiseless | silencioso, silenciosa
automatic | otomatis, automatic, matic | автоматический, автомат, автоматическая | automatic, auto | automático, automática
electric | listrik, elektrik, electric | электрический, электрическая, электро, от сети | electric, electrical, mains powered | elétrico, elétrica, eléctrico
manual | manual | механический, ручной, механическая | manual, hand operated | manual
smart | pintar, smart | умный, умная, смарт функция | smart home, app controlled | inteligente, smart
energy-saving | hemat energi, hemat listrik | энергосберегающий, экономичный | energy saving, energy efficient | econômico de energia, baixo consumo
solar | tenaga surya, solar, tenaga matahari | на солнечной батарее, солнечный | solar, solar powered | solar, energia solar
led | led, lampu led | светодиодный, светодиодная, led | led | led
with-lid | pakai tutup, ada tutup, bertutup | с крышкой, крышка есть | with lid, lidded | com tampa, tampado
with-handle | ada gagang, bergagang | с ручкой, с ручками | with handle, with handles | com alça, com cabo, com pega
washable | bisa dicuci, washable | моющийся, можно стирать, стирается | washable, machine washable, dishwasher safe | lavável, pode lavar
organic | organik, organic, alami | органический, натуральный, натуральная, эко, био | organic, natural, bio | orgânico, orgânica, natural, naturais
vegan | vegan | веганский, веган, для веганов | vegan, plant based | vegano, vegana
vegetarian | vegetarian, vege | вегетарианский, постный | vegetarian, veggie, meat free | vegetariano, vegetariana
gluten-free | bebas gluten, tanpa gluten, gluten free | без глютена, безглютеновый | gluten free, gluten-free, coeliac | sem glúten
sugar-free | tanpa gula, bebas gula, sugar free, less sugar | без сахара, несладкий, сахара нет | sugar free, sugar-free, no sugar, unsweetened, no added sugar | sem açúcar, zero açúcar
lactose-free | bebas laktosa, tanpa laktosa | без лактозы, безлактозный | lactose free, lactose-free, dairy free, dairy-free | sem lactose, zero lactose
alcohol-free | tanpa alkohol, bebas alkohol, non alkohol | без спирта, безалкогольный, без алкоголя | alcohol free, alcohol-free, non alcoholic | sem álcool, zero álcool
fragrance-free | tanpa pewangi, tanpa parfum | без запаха, без отдушек, без ароматизаторов | fragrance free, fragrance-free, unscented | sem perfume, sem fragrância, sem cheiro
scented | wangi, harum | ароматный, ароматизированный, с ароматом | scented, fragrant, perfumed | perfumado, perfumada, cheiroso, aromático
hypoallergenic | hipoalergenik | гипоаллергенный, гипоаллергенная | hypoallergenic, allergy friendly | hipoalergênico, antialérgico
spicy | pedas, pedes, level pedas | острый, острая, острое, острые | spicy, hot and spicy, chilli hot | picante, apimentado, apimentada
mild | tidak pedas, ga pedas | неострый, не острый | mild, not spicy | suave, sem pimenta
sweet | manis | сладкий, сладкая, сладкое | sweet | doce
salty | asin | солёный, солёная, солёное | salty, salted | salgado, salgada
sour | asam, kecut | кислый, кислая, кисленький | sour, tangy | azedo, ácido
bitter | pahit | горький, горькая | bitter | amargo, amarga
halal | halal | халяль, халяльный | halal | halal
kosher | kosher | кошерный | kosher | kosher
frozen | beku, frozen | замороженный, замороженная, заморозка | frozen, deep frozen | congelado, congelada, ultracongelado
fresh | segar, fresh | свежий, свежая, свежее, свежие | fresh | fresco, fresca, frescos, fresquinho fruta
instant | instan, instant | быстрого приготовления, растворимый | instant, ready to eat | instantâneo, instantânea, solúvel
whole-grain | gandum utuh | цельнозерновой, цельнозерновая | whole grain, wholegrain, wholemeal, whole wheat | integral, integrais
handmade | handmade, buatan tangan | ручная работа, ручной работы, хендмейд | handmade, hand made, handcrafted | feito à mão, artesanal, artesanais
imported | impor, import | импортный, импортная | imported | importado, importada
local | lokal, produk lokal | отечественный, российский, местный | local, locally made | nacional, local, produção local
eco-friendly | ramah lingkungan | экологичный, экологичная | eco friendly, eco-friendly, sustainable, recycled | ecológico, sustentável, reciclado
personalised | custom nama, bisa custom | именной, с именем, с гравировкой, индивидуальный | personalised, personalized, engraved, custom made | personalizado, personalizada, com nome
original | original, ori, asli | оригинал, оригинальный, подлинный | original, genuine, authentic | original, autêntico, originais
second-hand | bekas, second, seken, preloved | бу, б/у, подержанный, с рук | second hand, second-hand, refurbished, pre-owned, preloved, second hand item | usado, usada, segunda mão, seminovo, recondicionado
brand-new | baru gres, segel | новенький, в плёнке, запечатанный | brand new, sealed, unopened | novinho em folha, lacrado
vintage | vintage, jadul, retro | винтажный, ретро, винтаж | vintage, retro, old school | vintage, retrô
minimalist | minimalis | минималистичный, минимализм | minimalist, minimal, simple design | minimalista, clean
luxury | mewah, premium, eksklusif | роскошный, премиум, люксовый, элитный | luxury, premium, high end, deluxe | luxo, premium, de luxo
limited | limited edition, edisi terbatas | лимитированный, ограниченная серия | limited edition, limited | edição limitada
uv-protection | anti uv, pelindung uv | от ультрафиолета, уф защита, с защитой от солнца | uv protection, uv400, sun protection | proteção uv, proteção solar
spf | spf | спф, spf | spf, factor 50 | fps, fator de proteção
touchscreen | layar sentuh, touchscreen | сенсорный экран, сенсорный | touchscreen, touch screen | tela sensível ao toque, touchscreen, ecrã táctil
remote-controlled | remote control, pakai remote | на пульте, с пультом, радиоуправляемый | remote controlled, with remote, rc | controle remoto, com controle, telecomandado
gps | gps | gps, жпс, с навигацией | gps | gps
reflective | reflektif, scotlight, skotlet | светоотражающий, со светоотражателем | reflective, hi-vis, hi vis, high visibility | refletivo, refletor tecido
easy-care | gampang dirawat, mudah dirawat | неприхотливый, неприхотливая, простой уход | easy care, low maintenance, hard to kill | fácil de cuidar, pouca manutenção
pet-safe | aman untuk hewan | безопасен для кошек, безопасно для животных | pet safe, pet friendly, non toxic to cats | seguro para pets, não tóxico para gatos
evergreen | hijau sepanjang tahun | вечнозелёный | evergreen | perene, sempre verde
`,
);
