import { conceptTable } from './concept-table.ts';

/** Clothes, underwear and what is worn with them. */
export const clothing = conceptTable(
  'type',
  `
clothes | baju, pakaian, busana, sandang | одежда, одежду, одежки | clothes, clothing, apparel, garments, outfit | roupa, roupas, vestuário
t-shirt < clothes | kaos, kaus, t-shirt, tshirt, kaos oblong, oblong | футболка, футболки, футболок, майка футболка | t-shirt, tshirt, tee, tees, t shirt | camiseta, camisetas, t-shirt
polo-shirt < clothes | kaos polo, polo shirt, kaos kerah | поло, футболка поло, рубашка поло | polo shirt, polo | camisa polo, polo
shirt < clothes | kemeja, hem, kemeja pria | рубашка, рубашки, рубашек, сорочка | shirt, shirts, button-down, dress shirt | camisa, camisas
blouse < clothes | blus, blouse, atasan, atasan wanita | блузка, блузки, блузок, блуза | blouse, blouses | blusa, blusas, blusinha
tank-top < clothes | tank top, singlet, kaos dalam, tanktop | майка, майки, маек, топик, борцовка | tank top, vest top, singlet, camisole, cami | regata, regatas, camisola de alças, top regata
crop-top < clothes | crop top, croptop | кроп топ, укороченный топ | crop top | cropped, crop top
tunic < clothes | tunik, tunic | туника, туники | tunic | túnica, bata
sweater < clothes | sweter, sweater, rajutan sweater, switer, kardus rajut | свитер, свитера, джемпер, пуловер, кофта, кофты | sweater, jumper, pullover, jumpers | suéter, malha, pulôver, blusa de frio, camisola de malha
cardigan < sweater | kardigan, cardigan, outer rajut | кардиган, кардигана | cardigan, cardi | cardigan, casaquinho
sweatshirt < clothes | sweatshirt, crewneck | свитшот, толстовка без капюшона | sweatshirt, crewneck, crew neck | moletom, sweatshirt, camisola
hoodie < sweatshirt | hoodie, hodie, hudi, jaket hoodie | худи, толстовка, толстовки, толстовок | hoodie, hoody, hoodies | moletom com capuz, hoodie, casaco com capuz
jacket < clothes | jaket, jacket | куртка, куртки, курток, ветровка, бомбер | jacket, jackets, bomber | jaqueta, jaquetas, blusão
raincoat < jacket | jas hujan, mantel hujan, jashujan, ponco | дождевик, плащ-дождевик, дождевика | raincoat, rain jacket, poncho, mac | capa de chuva, impermeável casaco, gabardina
coat < clothes | mantel, coat, jas panjang | пальто, плащ, тренч | coat, overcoat, trench coat, parka | casaco, sobretudo, trench coat, parka
down-jacket < jacket | jaket bulu angsa, puffer | пуховик, пуховики, пуховика | puffer jacket, puffer, down jacket | jaqueta puffer, casaco acolchoado, kispo
blazer < clothes | blazer, jas kerja | пиджак, пиджаки, жакет, блейзер | blazer, suit jacket | blazer, paletó
waistcoat < clothes | rompi, vest | жилет, жилетка, жилетки | waistcoat, gilet, bodywarmer | colete, coletes
suit < clothes | setelan jas, jas, jas pria | костюм, костюмы, костюм мужской | suits, tuxedo, mens suit, business suit | terno, fato, smoking
set-clothes < clothes | setelan, one set, oneset, stelan | костюм двойка, комплект одежды, двойка | two-piece, co-ord, co-ord set, twinset | conjunto de roupa, conjuntinho
tracksuit < clothes | setelan training, baju olahraga, training | спортивный костюм, спортивка | tracksuit, jogging suit | agasalho, fato de treino
trousers < clothes | celana, celana panjang, celana bahan | брюки, штаны, брюк, штанов | trousers, pants, slacks | calça, calças
jeans < trousers | jeans, celana jeans, celana jins, jins | джинсы, джинсов, джинс | jeans, denim jeans | jeans, calça jeans, calças de ganga
joggers < trousers | jogger, celana jogger, celana training | джоггеры, спортивные штаны, треники | joggers, sweatpants, tracksuit bottoms, jogging bottoms | calça jogger, calça de moletom, calças de fato de treino
cargo-pants < trousers | celana kargo, kargo, cargo | карго, штаны карго | cargo pants, cargos, combat trousers | calça cargo
culottes < trousers | kulot, celana kulot | кюлоты, палаццо | culottes, palazzo, wide-leg trousers | pantacourt, pantalona
leggings < trousers | legging, leging, celana ketat | леггинсы, лосины, легинсы | leggings, tights leggings, yoga pants | legging, leggings, calça legging
shorts < trousers | celana pendek, kolor | шорты, шорт, бермуды | shorts, bermudas | bermuda, shorts, calções, short
skirt < clothes | rok, skirt | юбка, юбки, юбок | skirt, skirts | saia, saias
dress < clothes | dress, gaun, terusan, daster pesta | платье, платья, платьев, сарафан | dress, dresses, gown, sundress | vestido, vestidos
house-dress < dress | daster, home dress | домашнее платье, халат домашний | house dress, kaftan | vestido de casa
overalls < clothes | overall, jumpsuit, kodok, baju kodok, wearpack | комбинезон, комбинезоны, полукомбинезон | overalls, dungarees, jumpsuit, playsuit, boiler suit | macacão, jardineira, macaquinho
uniform < clothes | seragam, baju seragam | униформа, спецодежда, школьная форма | uniform, workwear, medical scrubs | uniforme, farda, roupa de trabalho
batik < clothes | batik, kemeja batik, baju batik | одежда из батика | batik, batik shirt | roupa batik
muslim-wear < clothes | gamis, baju muslim, koko, baju koko, abaya | мусульманская одежда, абайя | modest wear, abaya, thobe | abaya
hijab | jilbab, hijab, kerudung, khimar, pashmina, hijap, jilbap | хиджаб, платок хиджаб | hijab, headscarf | hijab, véu
prayer-robe | mukena, mukenah, rukuh | намазник | prayer robe | manto de oração
sarong | sarung, kain sarung | саронг | sarong | canga sarongue
underwear | celana dalam, cd, pakaian dalam, boxer, sempak, daleman | трусы, трусов, боксёры, нижнее бельё, бельё | underwear, briefs, boxers, knickers, panties, undies, boxer shorts | cueca, cuecas, calcinha, calcinhas, roupa íntima, roupa interior
bra | bra, beha, bh, kutang, miniset | бюстгальтер, лифчик, бюстгальтеры, топ бюстгальтер | bra, bras, bralette, sports bra | sutiã, soutien, sutiãs
lingerie | lingerie, baju tidur seksi | пеньюар, кружевное бельё, комплект белья | lingerie, negligee, nightie | lingerie, camisola de renda
pyjamas | piyama, piama, baju tidur, setelan tidur | пижама, пижамы, пижам | pyjamas, pajamas, pjs, sleepwear, nightwear | pijama, pijamas
robe | kimono mandi, jubah mandi | халат, халаты, банный халат | bathrobe, robe, dressing gown | roupão, robe
swimsuit | baju renang, swimsuit, bikini | купальник, купальники, бикини | swimsuit, swimming costume, bikini, swimwear | maiô, biquíni, fato de banho
swim-trunks | celana renang | плавки, купальные шорты | swimming trunks, swim shorts, trunks | sunga, calção de banho, calções de banho
socks | kaos kaki, kaus kaki, kaoskaki | носки, носков, носочки, гольфы | socks, sock | meia, meias, meias soquete
tights | stoking, stocking | колготки, чулки, колготок | tights, stockings, pantyhose | meia-calça, collants, meia calça
scarf | syal, scarf, selendang | шарф, шарфы, палантин, снуд | scarf, scarves, shawl, snood | cachecol, lenço, echarpe
gloves | sarung tangan, glove, gloves | перчатки, перчаток, варежки, рукавицы | gloves, mittens, glove | luva, luvas
hat | topi | шапка, шапки, шапок, шляпа, панама | hat, hats, beanie, bucket hat | chapéu, gorro, touca, chapéus
cap < hat | topi baseball, snapback, topi trucker | кепка, кепки, бейсболка, бейсболки | cap, baseball cap, caps, snapback | boné, bonés
belt | ikat pinggang, sabuk, gesper, belt | ремень, ремни, пояс | belt, belts | cinto, cintos
tie | dasi | галстук, галстуки, бабочка | tie, necktie, bow tie | gravata, gravatas
handkerchief | sapu tangan, saputangan | носовой платок | handkerchief, hanky | lenço de bolso
suspenders | suspender, bretel | подтяжки | braces, suspenders | suspensórios
baby-clothes < clothes | baju bayi, jumper bayi, jumper | боди, ползунки, распашонка, слип | bodysuit, onesie, babygrow, romper, sleepsuit | body, macacãozinho, roupa de bebê, babygrow
kebaya < clothes | kebaya | кебайя | kebaya | kebaya
costume-outfit < clothes | kostum, baju cosplay | карнавальный костюм | fancy dress outfit, costume | fantasia, traje de carnaval
fabric | kain, kain meteran | ткань, ткани, отрез | fabric, cloth, textile | tecido, tecidos, pano
`,
);
