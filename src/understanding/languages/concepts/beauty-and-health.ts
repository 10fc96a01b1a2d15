import { conceptTable } from './concept-table.ts';

/** Cosmetics, care, hygiene and health. */
export const beautyAndHealth = conceptTable(
  'type',
  `
cosmetics | kosmetik, makeup, make up, mekap | косметика, косметику, макияж | cosmetics, makeup, make-up, make up | maquiagem, cosmético, cosméticos, maquilhagem
lipstick < cosmetics | lipstik, lipstick, lip cream, lip tint, gincu, liptint | помада, помады, помаду, блеск для губ, тинт | lipstick, lip gloss, lip tint, lipsticks | batom, batons, gloss
lip-balm | lip balm, lipbalm, pelembab bibir | бальзам для губ, гигиеническая помада | lip balm, chapstick | protetor labial, lip balm, hidratante labial, batom do cieiro
foundation < cosmetics | foundation, alas bedak, cushion, bb cream, cc cream, cusion | тональный крем, тоналка, тональник, кушон, бб крем | foundation, bb cream, concealer, cushion foundation | corretivo, bb cream, base líquida, base de rosto
powder < cosmetics | bedak, bedak tabur, bedak padat | пудра косметическая, пудра для лица, пудру | face powder, setting powder, pressed powder | pó compacto, pó facial, pó solto
blush < cosmetics | blush on, blush, perona pipi, blushon | румяна, хайлайтер, бронзер | blusher, highlighter makeup, bronzer | blush, iluminador, bronzer
mascara < cosmetics | maskara, mascara | тушь, тушь для ресниц, туши | mascara, mascaras | rímel, máscara de cílios
eyeliner < cosmetics | eyeliner, celak, eyeshadow | подводка, карандаш для глаз, тени для век, тени | eyeliner, eyeshadow, kohl, eye palette | delineador, lápis de olho, paleta de sombras, sombra de olhos
eyebrow < cosmetics | pensil alis, eyebrow | карандаш для бровей, тени для бровей | eyebrow pencil, brow gel | lápis de sobrancelha
false-lashes | bulu mata palsu, bulu mata | накладные ресницы, ресницы | false lashes, lashes, eyelashes | cílios postiços, pestanas postiças
nail-polish | kutek, kuteks, cat kuku, nail polish | лак для ногтей | nail polish, nail varnish | esmalte, esmaltes, verniz de unhas
makeup-brush | kuas makeup, spons makeup, beauty blender | кисти для макияжа, спонж, кисть для макияжа | makeup brush, makeup sponge, makeup brushes | pincel de maquiagem, esponja de maquiagem
makeup-remover | micellar, pembersih makeup, kapas makeup | средство для снятия макияжа | makeup remover | demaquilante, desmaquilhante
skincare | skincare, perawatan wajah, skin care | уход за лицом, уходовая косметика, уход за кожей | skincare, skin care, face care | skincare, cuidados com a pele, cuidado facial
face-wash < skincare | sabun muka, sabun cuci muka, facial wash, facial foam, face wash | пенка для умывания, гель для умывания, умывалка | face wash, cleanser, facial cleanser | sabonete facial, gel de limpeza, espuma de limpeza
toner < skincare | toner, face toner | тоник, тонер для лица, тоники | face toner, facial toner, face mist | tônico, tónico facial, água termal
serum < skincare | serum, essence, ampoule | сыворотка, сыворотки, эссенция | serum, serums, essence | sérum, ampola facial
moisturiser < skincare | pelembab, moisturizer, krim wajah, day cream, night cream | крем, крем для лица, увлажняющий крем, кремы | moisturiser, moisturizer, face cream, day cream, night cream | hidratante, creme, creme facial, creme hidratante
sunscreen < skincare | sunscreen, sunblock, tabir surya, sanskrin | солнцезащитный крем, крем от загара, санскрин, крем от солнца | sunscreen, sun cream, sunblock, suncream | protetor solar, filtro solar, creme solar
face-mask < skincare | masker wajah, sheet mask, clay mask, masker muka | маска для лица, тканевая маска | face mask, sheet mask, clay mask | máscara facial, máscara de argila, máscara de rosto
scrub < skincare | scrub, lulur, peeling | скраб, пилинг, скрабы | scrub, exfoliator, peel | esfoliante, esfoliantes, peeling
body-lotion | body lotion, handbody, hand body, losion | лосьон для тела, молочко для тела, крем для тела | body lotion, body butter, body cream | creme corporal, loção, loção corporal
soap | sabun, sabun mandi, sabun batang | мыло, мыла | soap, soaps, hand wash, soap bar | sabonete, sabonetes, sabão em barra
shower-gel | sabun cair, body wash, shower gel | гель для душа, гели для душа | shower gel, body wash, bubble bath | gel de banho, sabonete líquido
shampoo | sampo, shampoo, shampo, samphoo | шампунь, шампуни, шампуня | shampoo, shampoos | shampoo, xampu, champô
conditioner | kondisioner, conditioner | кондиционер для волос, бальзам для волос | conditioner, hair conditioner | condicionador, condicionadores, amaciador de cabelo
hair-mask | masker rambut, hair mask, creambath, vitamin rambut | маска для волос | hair mask, hair treatment | máscara capilar, creme de cabelo, creme de pentear
hair-dye | cat rambut, semir, pewarna rambut, semir rambut | краска для волос, краску для волос | hair dye, hair colour, hair color | tinta de cabelo, coloração capilar
hair-styling | pomade, gel rambut, hair spray, wax rambut | гель для волос, лак для волос, воск для волос | hair gel, hairspray, pomade, hair wax | gel de cabelo, pomada de cabelo, laquê, spray de cabelo
hairbrush | sisir, sikat rambut | расчёска, гребень, щётка для волос | hairbrush, comb | pente, escova de cabelo
perfume | parfum, minyak wangi, farfum, perfume, parfume | духи, парфюм, туалетная вода, духов | perfume, cologne, eau de toilette, aftershave | perfume, perfumes, colônia, água de colônia
deodorant | deodoran, deodorant, rexona | дезодорант, дезодоранты, антиперспирант | deodorant, antiperspirant, deo | desodorante, desodorizante, antitranspirante
toothpaste | pasta gigi, odol | зубная паста, зубную пасту | toothpaste | pasta de dente, creme dental, pasta de dentes
toothbrush | sikat gigi | зубная щётка, зубные щётки | toothbrush, toothbrushes | escova de dente, escova de dentes
mouthwash | obat kumur, mouthwash | ополаскиватель для рта | mouthwash | enxaguante bucal, elixir bucal
sanitary-pads | pembalut, softex, pantyliner | прокладки, тампоны, прокладок | sanitary pads, pads sanitary, tampons, menstrual cup | absorvente, absorventes, penso higiênico, coletor menstrual
diapers | popok, pampers, diapers, pempers | подгузники, памперсы, подгузников, памперсов | nappies, diapers, nappy, pampers | fralda, fraldas
wet-wipes | tisu basah, tissue basah | влажные салфетки | wet wipes, baby wipes, wipes | lenço umedecido, lenços umedecidos, toalhitas
cotton-pads | kapas wajah, cotton bud, katenbat | ватные диски, ватные палочки, вата | cotton pads, cotton buds, cotton wool, q-tips | algodão hidrófilo, cotonete, cotonetes, discos de algodão
shaving-foam | krim cukur, busa cukur | пена для бритья, гель для бритья | shaving foam, shaving cream | espuma de barbear, creme de barbear
essential-oil | minyak atsiri, essential oil, minyak telon, minyak kayu putih | эфирное масло, эфирные масла, аромамасло | essential oil, essential oils, aromatherapy oil | óleo essencial, óleos essenciais
massager | alat pijat, pijat elektrik | массажёр, массажёры, массажный пистолет | massager, massage gun, foot massager | massageador, pistola de massagem
vitamins | vitamin, suplemen | витамины, витамин, бад, добавки, бады | vitamins, supplements, vitamin | vitamina, vitaminas, suplemento, suplementos
protein | whey, protein, susu protein, wey | протеин, гейнер | protein powder, whey, whey protein | whey, proteína em pó, whey protein
medicine | obat, obat obatan | лекарство, лекарства, таблетки, мазь | medicine, tablets medicine, ointment | remédio, remédios, medicamento, pomada
first-aid | p3k, betadine | аптечка | first aid kit | kit primeiros socorros, penso rápido
sanitizer | hand sanitizer, antiseptik, hansanitizer | санитайзер, антисептик | hand sanitiser, hand sanitizer, sanitiser | álcool em gel, álcool gel, desinfetante de mãos
condom | kondom | презервативы, презерватив | condoms, condom | camisinha, preservativo, preservativos
henna | henna, inai | хна | henna | hena
`,
);
