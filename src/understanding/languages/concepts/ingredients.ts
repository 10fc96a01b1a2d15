import { conceptTable } from './concept-table.ts';

/** Spices, nuts, meat, cheese, baking and drinks, kind by kind. */
export const ingredients = conceptTable(
  'type',
  `
cinnamon < spices | kayu manis | корица, корицы, корицу, палочки корицы | cinnamon, cinnamon sticks | canela, canela em pau, canela em pó
turmeric < spices | kunyit | куркума, куркумы, куркуму | turmeric | cúrcuma, açafrão-da-terra
ginger < spices | jahe | имбирь, имбиря, имбирный | ginger | gengibre
black-pepper < spices | merica, lada, lada hitam, lada putih | перец чёрный, чёрный перец, перец горошком, перец молотый | black pepper, peppercorns, white pepper, ground pepper | pimenta do reino, pimenta-do-reino
paprika < spices | paprika bubuk | паприка, паприки, паприку | paprika, smoked paprika | páprica, páprica defumada
cumin < spices | jinten, jintan | зира, кумин, зиры, зиру | cumin | cominho
coriander < spices | ketumbar | кориандр, кориандра | coriander seed, ground coriander | coentro em grãos, coentro em pó
cardamom < spices | kapulaga | кардамон, кардамона | cardamom | cardamomo
cloves < spices | cengkeh | гвоздика пряность, бутоны гвоздики | cloves, clove | cravo da índia, cravo-da-índia
nutmeg < spices | pala, biji pala | мускатный орех, мускат | nutmeg | noz-moscada, noz moscada
saffron < spices | safron | шафран | saffron | açafrão
bay-leaf < spices | daun salam | лавровый лист, лаврушка | bay leaf, bay leaves | folha de louro, louro
oregano < spices | oregano | орегано, душица | oregano | orégano
curry-powder < spices | bubuk kari, bumbu kari, kari | карри, приправа карри | curry powder, curry paste, masala, garam masala | curry, caril
chilli-powder < spices | bubuk cabai, cabe bubuk, bon cabe | перец красный молотый, чили молотый, хлопья чили | chilli powder, chilli flakes, cayenne | pimenta calabresa, pimenta em pó, pimenta em flocos
sesame < seeds-food | wijen | кунжут, кунжута | sesame, sesame seeds | gergelim
chia < seeds-food | biji chia, chia seed | семена чиа, чиа | chia, chia seeds | chia, semente de chia
flax-seed < seeds-food | biji rami, flaxseed | семена льна, льняное семя | flaxseed, linseed, flax seeds | linhaça, semente de linhaça
pumpkin-seeds < seeds-food | biji labu, kuaci labu | тыквенные семечки, семена тыквы, тыквенные семена | pumpkin seeds | semente de abóbora, sementes de abóbora
sunflower-seeds < seeds-food | kuaci, biji bunga matahari | семечки, семечки подсолнуха | sunflower seeds | semente de girassol, sementes de girassol
almond < nuts | almond, kacang almond, badam | миндаль, миндаля, миндалём | almonds, almond | amêndoa, amêndoas
cashew < nuts | mete, kacang mete, mede | кешью | cashew, cashews, cashew nuts | castanha de caju, castanha-de-caju, caju castanha
walnut < nuts | kenari, walnut, kacang kenari | грецкий орех, грецкие орехи, грецкие, грецкого ореха | walnut, walnuts | noz, nozes
peanut < nuts | kacang tanah | арахис, арахиса | peanut, peanuts | amendoim, amendoins
pistachio < nuts | pistachio, pistasio, kacang pistachio | фисташки, фисташек, фисташка, фисташковый | pistachio, pistachios | pistache, pistaches, pistácio
hazelnut < nuts | hazelnut, kacang hazel | фундук, фундука, лесной орех | hazelnut, hazelnuts | avelã, avelãs
macadamia < nuts | makadamia, kacang macadamia | макадамия, макадамии | macadamia, macadamias | macadâmia, macadâmias
brazil-nut < nuts | kacang brazil | бразильский орех, бразильские орехи | brazil nut, brazil nuts | castanha do pará, castanha-do-pará, castanha do brasil
pine-nuts < nuts | kacang pinus | кедровый орех, кедровые орехи, кедровые орешки | pine nuts, pine nut | pinoli, pinhão, pinhões
pecan < nuts | pecan | пекан, пекана | pecan, pecans | noz-pecã, pecã, nozes-pecã
dates < dried-fruit | kurma, korma | финики, фиников, финик | dates, date fruit, medjool | tâmara, tâmaras
raisins < dried-fruit | kismis | изюм, изюма | raisins, sultanas, raisin | uva passa, uvas passas, uva-passa, passas
dried-apricot < dried-fruit | aprikot kering | курага, кураги, курагу, урюк | dried apricots, dried apricot | damasco, damascos, damasco seco
prunes < dried-fruit | plum kering | чернослив, чернослива | prunes, prune | ameixa seca, ameixas secas
figs < dried-fruit | buah tin, ara kering | инжир, инжира | figs, dried figs, fig | figo seco, figos, figo
cranberry < dried-fruit | cranberry kering, cranberry | клюква, клюквы, вяленая клюква | cranberries, dried cranberries, cranberry | cranberry, cranberries
beef < meat | daging sapi, sapi | говядина, говядины, говядину | beef, steak, steaks, mince | carne bovina, carne de vaca, bife, alcatra, contrafilé, picanha
pork < meat | daging babi, babi | свинина, свинины, свинину | pork, pork chops | carne de porco, porco, lombo suíno, costelinha
lamb < meat | daging kambing, kambing, domba | баранина, баранины, ягнёнок | lamb, mutton | cordeiro, carneiro
turkey-meat < meat | daging kalkun | индейка, индейки, индейку | turkey meat, turkey | peru, carne de peru
duck-meat < meat | daging bebek, bebek | утка, утиная грудка, утку | duck | pato, carne de pato
salmon < fish | salmon, ikan salmon | лосось, сёмга, лосося, форель | salmon, salmon fillet, trout | salmão, truta
tuna-fish < fish | tuna, ikan tuna | тунец, тунца | tuna, tinned tuna | atum
shrimp < seafood | udang | креветки, креветка, креветок | prawns, shrimp, shrimps, prawn | camarão, camarões
squid < seafood | cumi, cumi-cumi | кальмар, кальмары, кальмаров | squid, calamari | lula, lulas
caviar < seafood | telur ikan, kaviar | икра, икры, икру, красная икра | caviar, roe | caviar, ovas
mozzarella < cheese | mozarella, keju mozarella | моцарелла, моцареллу, моцареллы | mozzarella | muçarela, mussarela, mozarela
parmesan < cheese | parmesan, keju parmesan | пармезан, пармезана | parmesan, parmesan cheese | parmesão
cheddar < cheese | cheddar, keju cheddar | чеддер | cheddar | cheddar
cream-cheese < cheese | krim keju, cream cheese | творожный сыр, сливочный сыр | cream cheese | requeijão, cream cheese
cottage-cheese < cheese | keju cottage | творог, творога, творожок | cottage cheese, curd | queijo cottage, ricota
goat-cheese < cheese | keju kambing | козий сыр, козьего сыра | goat cheese, goats cheese | queijo de cabra
blue-cheese < cheese | blue cheese, keju biru | сыр с плесенью, голубой сыр, дор блю, горгонзола | blue cheese, stilton, gorgonzola | gorgonzola, queijo azul, roquefort
brie < cheese | brie, camembert | бри, камамбер | brie, camembert | brie, camembert
cream-dairy < groceries | krim kental, whipping cream | сливки, сливок | cream dairy, whipping cream, double cream | creme de leite, nata, chantilly
sour-cream < groceries | krim asam | сметана, сметаны, сметану | sour cream | creme azedo
kefir < groceries | kefir | кефир, кефира, ряженка | kefir | kefir
yeast < groceries | ragi, fermipan | дрожжи, дрожжей, закваска | yeast, sourdough starter | fermento biológico, fermento, levedura
baking-powder < groceries | baking powder, pengembang kue, soda kue | разрыхлитель, сода пищевая, сода | baking powder, baking soda, bicarb | fermento em pó, bicarbonato
cocoa < groceries | bubuk cokelat, kakao | какао, какао-порошок | cocoa powder, cocoa, cacao | cacau em pó, cacau, chocolate em pó
food-colouring < groceries | pewarna makanan | пищевой краситель, красители пищевые, краситель | food colouring, food coloring | corante alimentício, corante
sprinkles < groceries | sprinkle, meses, trimit | посыпка, посыпки, кондитерская посыпка | sprinkles, hundreds and thousands | confeito, confeitos, granulado
gelatine < groceries | gelatin, agar-agar | желатин, агар-агар | gelatine, gelatin, agar | gelatina, ágar-ágar
vanilla-extract < groceries | ekstrak vanila, vanili | ванильный экстракт, ванилин, стручки ванили | vanilla extract, vanilla pods | essência de baunilha, extrato de baunilha, fava de baunilha
soy-sauce < sauce | kecap, kecap manis, kecap asin | соевый соус, соевого соуса | soy sauce | molho shoyu, shoyu, molho de soja
ketchup < sauce | saus tomat | кетчуп, кетчупа | ketchup | ketchup, catchup
mayonnaise < sauce | mayones, mayonaise | майонез, майонеза | mayonnaise, mayo | maionese
mustard < sauce | mustard | горчица, горчицы, горчицу | mustard | mostarda
hot-sauce < sauce | sambal, saus sambal, saus cabai | острый соус, аджика, табаско | hot sauce, chilli sauce, sriracha | molho de pimenta, molho picante
pesto < sauce | pesto | песто | pesto | pesto
peanut-butter < groceries | selai kacang | арахисовая паста, ореховая паста, урбеч | peanut butter, nut butter, almond butter | pasta de amendoim, manteiga de amendoim
olives < groceries | zaitun | оливки, маслины, оливок | olives, olive | azeitona, azeitonas
pickles < groceries | acar | солёные огурцы, маринованные огурцы, соленья | pickles, gherkins | picles, conserva de pepino
baguette < bread | roti baguette, baguette | багет, багета, багеты | baguette, baguettes, french stick | baguete, baguetes
sourdough < bread | sourdough | хлеб на закваске, тартин | sourdough, sourdough loaf | pão de fermentação natural, levain
rye-bread < bread | roti gandum hitam | ржаной хлеб, чёрный хлеб, бородинский | rye bread, rye | pão de centeio
white-bread < bread | roti tawar | белый хлеб, тостовый хлеб | sandwich loaf, toast bread, white loaf | pão de forma, pão branco
bun < bread | roti manis, roti isi | булочка, булочки, булка, булочек | bun, buns, bread rolls, rolls | pãozinho, pãezinhos, pão doce
bagel < bread | bagel | бейгл, бублик, бублики | bagel, bagels | bagel, bagels
cheese-bread < bread | roti keju | сырный хлеб, хачапури | cheese bread | pão de queijo, pães de queijo
brownie < cake | brownies, brownis | брауни | brownie, brownies | brownie, brownies
cheesecake < cake | cheesecake | чизкейк, чизкейки, чизкейка | cheesecake, cheesecakes | cheesecake, torta de queijo
cupcake < cake | cupcake, muffin | капкейк, капкейки, маффин, кекс, кексы, маффины | cupcake, cupcakes, muffin, muffins | cupcake, cupcakes, muffin, bolinho
tart < cake | tart, pie susu | тарт, тарталетка, тарталетки | tart, tarts | torta doce, tortinha
macaron < cake | macaron | макарон, макаруны, макаронс | macaron, macarons | macaron, macarons
eclair < cake | eclair, sus, kue sus | эклер, эклеры, профитроли | eclair, eclairs, profiteroles, choux | bomba de chocolate, ecler, carolina doce
kombucha | kombucha | комбуча, чайный гриб | kombucha | kombucha
energy-drink < soft-drink | minuman energi | энергетик, энергетический напиток | energy drink, energy drinks | energético, energéticos
kvass < soft-drink | kvass | квас, кваса | kvass | kvass
champagne < wine | sampanye | шампанское, игристое, просекко | champagne, prosecco, sparkling wine | espumante, champanhe, champagne
red-wine < wine | wine merah, anggur merah | красное вино | red wine | vinho tinto
white-wine < wine | wine putih | белое вино | white wine | vinho branco
whisky < spirits | wiski | виски, бурбон | whisky, whiskey, bourbon, scotch | uísque, whisky
vodka < spirits | vodka | водка, водки, водку | vodka | vodka
gin-drink < spirits | gin | джин | gin | gim, gin
rum-drink < spirits | rum | ром | rum | rum
craft-beer < beer | craft beer | крафтовое пиво, крафт, эль | craft beer, ale, ipa, stout | cerveja artesanal, ipa
coffee-grinder | grinder kopi, penggiling kopi | кофемолка, кофемолки, кофемолку | coffee grinder, grinder coffee, burr grinder | moedor de café, moinho de café
coffee-dripper | dripper, v60 | воронка для кофе, воронка, пуровер | dripper, pour over, v60, coffee dripper | coador, coadores, coador de café, suporte de filtro
coffee-filter | filter kopi, kertas filter, paper filter | фильтры для кофе, бумажные фильтры, фильтр для кофе | coffee filter, paper filters, coffee filters, filter papers | filtro de papel, filtros de papel, filtro de café
french-press | french press | френч-пресс, френч пресс | french press, cafetiere | prensa francesa
moka-pot | moka pot | гейзерная кофеварка, мока | moka pot, stovetop espresso maker | cafeteira italiana, moka
cezve | cezve, ibrik | турка, джезва, турку | cezve, ibrik | ibrik, cezve
`,
);
