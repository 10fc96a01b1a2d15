import { conceptTable } from './concept-table.ts';

/** Meals, dishes and cakes, ready to eat. */
export const food = conceptTable(
  'type',
  `
meal | makanan, nasi box, nasi kotak, katering, catering, menu makanan | еда, блюдо, блюда, ланч, комплексный обед, кейтеринг | meal, meals, dish, food, lunch box, catering, takeaway | comida, prato feito, prato, marmita, refeição, refeições, quentinha
fried-rice < meal | nasi goreng, nasgor | жареный рис, плов | fried rice, pilaf | arroz frito, arroz chinês
rice-dish < meal | nasi, nasi uduk, nasi padang, nasi kuning, ketupat, lontong | рис с курицей | rice bowl, rice dish | risoto, arroz de pato
fried-noodles < meal | mie goreng, mi goreng, mie ayam, bakmi, kwetiau goreng | вок, лапша вок, удон | stir fry, chow mein, pad thai, wok noodles | yakisoba
soup < meal | soto, sop, sop buntut, rawon, sup ayam, sup buntut | суп, борщ, супы, щи, уха, солянка | soup, soups, broth | sopa, sopas, caldo verde, caldo
meatballs < meal | bakso kuah, baso, bakso malang | фрикадельки, тефтели, котлеты | meatballs | almôndegas
satay < meal | sate, satay | шашлык, шашлыки, люля | satay, kebab, kebabs, skewers | espetinho, espetada, churrasquinho, kebab
fried-chicken < meal | ayam goreng, ayam geprek, geprek, ayam bakar, ayam krispi | жареная курица, наггетсы, крылышки | fried chicken, wings, chicken wings, nuggets | frango frito, frango assado, frango à passarinho
beef-stew < meal | rendang, semur, gulai | гуляш, бефстроганов, рагу | stew, casserole, curry | feijoada, ensopado, strogonoff, guisado, moqueca
burger < meal | burger, hamburger | бургер, гамбургер, бургеры, чизбургер | burger, burgers, cheeseburger, hamburger | hambúrguer, x-burguer, lanche
pizza < meal | pizza, pitsa | пицца, пиццу, пиццы | pizza, pizzas | pizza, pizzas
sandwich < meal | sandwich, roti lapis, roti bakar | сэндвич, бутерброд, сэндвичи | sandwich, sandwiches, toastie, panini | sanduíche, sanduíches, sandes, misto quente, tosta
hot-dog < meal | hotdog | хот дог, хотдог | hot dog, hotdog | cachorro quente, cachorro-quente
sushi < meal | sushi | суши, роллы, ролл, роллов, сет роллов | sushi, rolls sushi, maki | sushi, temaki, combinado de sushi
dumplings < meal | dimsum, siomay, pangsit, batagor | дим сам, манты, хинкали, гёдза | dumplings, dim sum, gyoza, wontons | guioza, dim sum, pastel chinês
salad < meal | salad, gado gado, gado-gado, lotek, pecel, rujak | салат, салаты, оливье, цезарь | salad, salads | salada, saladas
fries < meal | kentang goreng, french fries | картошка фри, фри | fries, chips fries, french fries | batata frita, batatas fritas
pancake < meal | martabak, terang bulan, dadar gulung, pancake | блины, блинчики, оладьи, блинов, сырники | pancakes, pancake, crepes, waffles | panqueca, panquecas, crepe, tapioca
pie < meal | pai, risoles, gorengan, lemper | пирог, пирожки, пирожок, чебуреки, самса, пироги | pie, pies, pasties, quiche, pastry | pastel de feira, empada, empadão, torta salgada, coxinha, salgados, rissol
cake | kue, kue ulang tahun, bolu, kue tart | торт, торты, тортик, пирожное, пирожные | cake, cakes, birthday cake | bolo, bolos, torta, bolo de aniversário
donut < cake | donat | пончик, пончики, пончиков | donut, doughnut, donuts | rosquinha, donut, sonho doce, berliner
croissant < cake | croissant, kroisan | круассан, круассаны, выпечка булочки | croissant, croissants | croissant, pãozinho doce, folhado
pudding < cake | puding, agar agar, es buah, kolak, bubur sumsum | пудинг, желе, десерт, десерты | pudding, dessert, desserts, jelly, tiramisu | pudim, sobremesa, sobremesas, mousse, brigadeiro, brigadeiros
porridge < meal | bubur, bubur ayam | каша, кашу, каши | porridge | mingau, papa de aveia
milk-tea | boba, bubble tea, teh susu, thai tea, es teh, cendol | бабл ти, чай с молоком | bubble tea, boba, milk tea, iced tea | chá gelado, bubble tea
coffee-drink | kopi susu, es kopi, cappuccino, latte, americano, kopi gula aren | капучино, латте, американо, раф, эспрессо | latte, cappuccino, americano, flat white, espresso, iced coffee | cappuccino, cafezinho, expresso, galão café, pingado
smoothie | smoothie, milkshake | смузи, молочный коктейль | smoothie, milkshake, shake | vitamina de fruta, milk-shake, batido, milkshake
`,
);
