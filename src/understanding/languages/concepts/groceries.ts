import { conceptTable } from './concept-table.ts';

/** Food and drink to take home. */
export const groceries = conceptTable(
  'type',
  `
groceries | sembako, bahan pokok, bahan makanan, kebutuhan dapur | продукты, бакалея, продуктов | groceries, grocery, food shopping | mantimentos, mercearia, compras do mês
rice < groceries | beras, beras putih | рис, риса | rice, basmati, jasmine rice | arroz
flour < groceries | tepung, tepung terigu, terigu, maizena | мука, муки, крахмал | flour, cornflour, corn starch | farinha, farinhas, amido, fubá
sugar < groceries | gula, gula pasir, gula aren, gula jawa | сахар, сахара, рафинад | sugar, brown sugar, sweetener | açúcar, adoçante
salt < groceries | garam | соль, соли | salt, sea salt | sal
oil < groceries | minyak, minyak goreng, migor | масло, растительное масло, подсолнечное масло, масла | oil, cooking oil, sunflower oil | óleo, óleo de cozinha
olive-oil < oil | minyak zaitun | оливковое масло | olive oil | azeite, azeite de oliva
coconut-oil < oil | minyak kelapa, vco | кокосовое масло | coconut oil | óleo de coco
vinegar < groceries | cuka | уксус | vinegar | vinagre
egg < groceries | telur, telor, telur ayam | яйца, яйцо, яиц | eggs, egg | ovo, ovos
milk < groceries | susu, susu uht, susu bubuk | молоко, молока | milk, cream milk, uht milk | leite, natas
oat-milk < milk | susu oat, susu kedelai, susu almond | овсяное молоко, растительное молоко, миндальное молоко | oat milk, almond milk, soy milk, plant milk | leite de aveia, leite de amêndoas, leite vegetal, bebida vegetal
condensed-milk < milk | susu kental manis, skm | сгущёнка, сгущенное молоко | condensed milk | leite condensado
yoghurt < groceries | yogurt, yoghurt | йогурт, йогурты | yoghurt, yogurt | iogurte, iogurtes
cheese < groceries | keju | сыр, сыра, сыры | cheese | queijo, queijos
butter < groceries | mentega, margarin, butter, blueband | сливочное масло, маргарин | butter, margarine | manteiga, margarina
bread < groceries | roti | хлеб, батон, хлеба | bread, loaf bread | pão, pães
pasta < groceries | pasta, spaghetti, spageti, makaroni | макароны, паста, спагетти, лапша макароны | pasta, spaghetti, macaroni | macarrão, massa, espaguete, esparguete
noodles < groceries | mie, mi instan, indomie, bihun, mie instan, kwetiau | лапша, рамен, доширак, лапши | noodles, instant noodles, ramen | miojo, macarrão instantâneo, noodles, lámen
oats < groceries | oat, havermut, oatmeal, granola | овсянка, овсяные хлопья, хлопья, мюсли, гранола | oats, oatmeal, porridge oats, granola, muesli, cereal | aveia, granola, cereal, flocos de aveia
buckwheat < groceries | soba gandum | гречка, крупа, перловка, гречки | buckwheat, grains, quinoa | trigo sarraceno, grãos, quinoa, sêmola
beans < groceries | kacang hijau, kacang merah, kacang kedelai | фасоль, горох, чечевица, нут | beans, lentils, chickpeas, peas dried | feijão, lentilha, grão-de-bico, grão de bico, feijões
nuts < groceries | kacang, kacang-kacangan | орехи, орех, орешки, орехов | nuts, nut mix, mixed nuts | castanhas, castanha, nozes e castanhas, oleaginosas
seeds-food < groceries | biji-bijian | семена пищевые, семена для еды | edible seeds, seed mix | mix de sementes, sementes comestíveis
dried-fruit < groceries | buah kering | сухофрукты | dried fruit, dried dates | frutas secas
fruit < groceries | buah buahan, buah-buahan, buah segar | фрукты, фрукт, фруктов, ягоды | fruit, fruits | fruta, frutas
apple < fruit | apel | яблоко, яблоки, яблок | apple, apples | maçã, maçãs
banana < fruit | pisang | банан, бананы | banana, bananas | banana, bananas
citrus < fruit | jeruk, jeruk nipis | апельсин, апельсины, мандарины, лимон, лимоны | oranges fruit, lemon, lemons, lime fruit, mandarins | laranjas, limão, limões, tangerina
mango < fruit | mangga | манго | mango, mangoes | manga fruta, mangas fruta
grapes < fruit | anggur | виноград | grapes | uva, uvas
watermelon < fruit | semangka, melon | арбуз, дыня | watermelon, melon | melancia, melão
strawberry < fruit | stroberi, strawberry | клубника, малина, черника | strawberries, strawberry, raspberries, blueberries | morango, morangos, framboesa, mirtilo
avocado < fruit | alpukat, alpuket | авокадо | avocado, avocados | abacate, abacates
coconut < fruit | kelapa, degan | кокос | coconut | coco, cocos
vegetables < groceries | sayur, sayuran, sayur mayur | овощи, овощ, овощей, зелень | vegetables, veg, veggies, greens | legumes, verduras, hortaliças, legume
potato < vegetables | kentang | картошка, картофель, картошки | potato, potatoes, spuds | batata, batatas
tomato < vegetables | tomat | помидор, помидоры, томат, помидоров, черри | tomato, tomatoes | tomate, tomates
onion < vegetables | bawang, bawang merah, brambang | лук, лука, репчатый лук | onion, onions, shallots | cebola, cebolas
garlic < vegetables | bawang putih | чеснок, чеснока | garlic | alho
carrot < vegetables | wortel | морковь, морковка, моркови | carrot, carrots | cenoura, cenouras
cucumber < vegetables | timun, mentimun | огурец, огурцы, огурцов | cucumber, cucumbers | pepino, pepinos
cabbage < vegetables | kol, kubis, sawi | капуста, капусты, брокколи | cabbage, broccoli, cauliflower, lettuce | couve, repolho, alface, brócolis
chilli < vegetables | cabai, cabe rawit, lombok, cabe merah, cabe keriting | перец чили, перец острый | chilli, chillies, chili peppers | pimenta, malagueta, pimentas
mushroom < vegetables | jamur | грибы, гриб, шампиньоны, грибов | mushroom, mushrooms | cogumelo, cogumelos
corn < vegetables | jagung | кукуруза, кукурузы | corn, sweetcorn | milho
meat < groceries | daging | мясо, мяса | meat | carne, carnes
chicken < meat | ayam, daging ayam, ayam potong | курица, курицу, курицы, куриное филе | chicken, chicken breast | frango, frangos, peito de frango, galinha
sausage < meat | sosis, bakso, nugget | колбаса, сосиски, сардельки, ветчина, колбасы | sausage, sausages, ham, bacon, salami | linguiça, salsicha, presunto, chouriço, bacon, enchidos
fish < groceries | ikan, ikan segar, ikan asin | рыба, рыбы, рыбу, селёдка | fish, cod fillet | peixe, peixes, bacalhau, sardinha
seafood < groceries | seafood, kepiting | морепродукты, мидии | seafood, mussels | frutos do mar, marisco, mariscos
canned-food < groceries | makanan kaleng, sarden, kornet | консервы, тушёнка, шпроты | canned food, tinned food, tinned fish, baked beans | enlatados, conservas, conserva
sauce < groceries | saus, saos | соус, соусы | sauce | molho, molhos
spices < groceries | bumbu, rempah, bumbu dapur | специи, приправа, приправы, специй | spices, seasoning, spice, pepper ground, herbs dried | tempero, temperos, especiarias, colorau
honey < groceries | madu | мёд, мёда | honey | mel
jam < groceries | selai, selei, meses cokelat | варенье, джем, повидло | marmalade, spread, fruit jam, strawberry jam | geleia, doce de fruta, compota
chocolate < groceries | cokelat batang, coklat batang, cokelat makanan, silverqueen | шоколад, шоколадка, шоколадки, плитка шоколада | chocolate, chocolates, chocolate bar | chocolate, chocolates, bombom, bombons
candy < groceries | permen, manisan | конфеты, конфета, леденцы, мармелад, сладости, конфет | sweets, candy, candies, lollipops, gummies | balas, doces, rebuçados, pirulito, gomas
biscuits < groceries | biskuit, kukis, wafer, kue kering, nastar | печенье, вафли, пряники, печенья, крекеры | biscuits, cookies, cookie, crackers, wafers | biscoito, biscoitos, bolacha, bolachas, cookies
snack < groceries | snack, cemilan, camilan, keripik, kripik, kerupuk, jajanan, ciki | снеки, чипсы, снек, сухарики, попкорн | snack, snacks, crisps, chips, popcorn, nibbles | salgadinho, salgadinhos, batata chips, petisco, snacks, pipoca
ice-cream < groceries | es krim, eskrim, ice cream | мороженое, пломбир | ice cream, gelato, sorbet, ice lolly | sorvete, sorvetes, gelado, picolé, açaí
tea < groceries | teh, teh celup | чай, чая, чаи, чаю, чаёк | tea, teas, tea bags, loose leaf tea | chá, chás
green-tea < tea | teh hijau, matcha | зелёный чай, матча, сенча | green tea, matcha, sencha | chá verde, matcha
black-tea < tea | teh hitam | чёрный чай, ассам, эрл грей, цейлонский чай | black tea, earl grey, english breakfast | chá preto
herbal-tea < tea | teh herbal, wedang, jamu | травяной чай, иван чай, иван-чай, ромашка, каркаде, сбор травяной | herbal tea, chamomile tea, infusion, rooibos | chá de ervas, camomila, infusão, erva-mate, chá mate
oolong < tea | oolong, teh oolong | улун, оолонг, те гуань инь, улуны | oolong | oolong
puer < tea | teh pu erh | пуэр, пуэра, шу пуэр, шен пуэр | pu-erh, puer | pu-erh
coffee < groceries | kopi, kopi bubuk, biji kopi, kopi sachet | кофе, кофе в зёрнах, молотый кофе | coffee, coffee beans, ground coffee | café em grãos, café, cafés, café moído
juice < groceries | jus, sari buah | сок, соки, сока, нектар, морс | juice, juices, squash drink | suco, sucos, sumo, sumos
water < groceries | air mineral, aqua galon, air minum | вода, минералка, минеральная вода, воды | water, mineral water, bottled water | água, água mineral, água de coco
soft-drink < groceries | minuman, soda, minuman kaleng, minuman ringan | газировка, напиток, напитки, лимонад, кола | soft drink, fizzy drink, soda, cola, lemonade, drinks | refrigerante, refrigerantes, bebida, bebidas, guaraná
syrup < groceries | sirup, sirop | сироп, сиропы | syrup, cordial, syrups | xarope, calda, groselha
beer < groceries | bir | пиво, пива | beer, beers, lager | cerveja, cervejas, chope
wine < groceries | anggur minuman, wine | вино, вина, шампанское игристое | wine, wines | vinhos, vinho
spirits < groceries | minuman beralkohol, arak | коньяк | spirits | cachaça, licor
frozen-food < groceries | makanan beku, frozen food | заморозка продукты, пельмени, вареники, полуфабрикаты | frozen food, frozen meals | congelados, comida congelada, lasanha congelada
tofu-tempeh < groceries | tempe, tahu putih, tahu goreng | тофу | tofu, tempeh | tofu, tempeh
baby-food < groceries | mpasi, bubur bayi, makanan bayi | детское питание, каша детская, пюре детское, прикорм | baby food, baby puree, weaning food | papinha, comida de bebê, comida para bebé
formula < groceries | sufor, susu formula, susu bayi | детская смесь, молочная смесь, смесь | formula milk, baby formula, infant formula | fórmula infantil, leite em pó infantil
`,
);
