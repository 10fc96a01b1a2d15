import { fold } from '#understanding/text';

/**
 * Properties that customers ask about, in the words of all languages, so that "is it waterproof?" finds "tahan air" in a
 * description. A flat catalogue: one property a line; `*` stands for any ending.
 */
const lines = `
waterproof: waterproof, water resistant, water-resistant, water repellent, tahan air, anti air, kedap air, водонепрониц*, водостойк*, непромока*, влагозащ*, водоотталк*, a prova d'agua, a prova dagua, impermeavel, impermeaveis, resistente a agua
washable: machine wash*, washable, wash, hand wash, dicuci, cuci*, mencuci, стир*, мыть, моется, lavavel, lavar, lavagem, lava
warranty: warranty, guarantee*, garansi, bergaransi, гарант*, garantia
weight: weigh*, weight, heavy, kg, gram*, lb, lbs, berat, beratnya, bobot, вес, веса, весит, весят, кг, гр, масса, тяжел*, peso, pesa, pesado
material: material*, made of, made from, fabric, cotton, leather, wool, linen, silk, polyester, canvas, ceramic*, wooden, plastic, stainless, bahan, bahannya, terbuat, katun, kulit, kanvas, keramik, kayu, plastik, материал*, сделан*, ткань, состав*, из чего, хлоп*, кожа*, шерст*, лен, льнян*, керамик*, дерев*, пластик*, tecido, feito, feita, de que e, do que e, composicao, algodao, couro, linho, ceramica, madeira, plastico, inox, aco
size: size*, dimension*, measure*, cm, mm, inch*, inci, how big, how long, how tall, length, width, height, ukuran*, dimensi, panjang, lebar, tinggi, seberapa besar, размер*, габарит*, см, мм, длин*, ширин*, высот*, tamanho*, medida*, dimens*, comprimento, largura, altura
capacity: capacity, volume, litre*, liter*, hold*, ml, oz, fl oz, kapasitas, isi, muat, вместим*, объем*, литр*, мл, л, capacidade, volume, litros, cabe
battery: battery, batteries, charge*, baterai, daya tahan baterai, cas, батаре*, аккумулятор*, заряд*, bateria, carregar, carga
power: watt*, power, voltage, volt*, daya, listrik, мощност*, ватт*, вольт*, potencia, voltagem, bivolt
origin: made in, origin, where from, comes from, buatan, asal, dibuat, diproduksi, произвед*, производств*, страна, откуда, feito em, origem, fabricado, procedencia
contents: included, include*, in the box, comes with, termasuk, isi paket, dapat apa, комплект*, входит, прилага*, incluso, inclui, acompanha, vem com
age: age*, years old, suitable for, usia, umur, tahun, возраст*, лет, года, idade, anos
expiry: expir*, best before, shelf life, keep*, kedaluwarsa, kadaluarsa, expired, exp, tahan berapa, awet, срок годности, хранит*, хранен*, validade, vence, dura, conserva*
ingredients: ingredient*, contain*, allergen*, komposisi, mengandung, kandungan, alergen, ингредиент*, содерж*, состав*, аллерг*, ingrediente*, contem, alergen*
vegan: vegan, vegetarian, vegetarian*, веган*, вегетариан*, vegano, vegetariano
halal: halal, халял*
lining: lining, lined, lapisan, furing, подклад*, forro, forrad*
pocket: pocket*, saku, kantong, карман*, bolso*
hood: hood*, tudung, капюшон*, capuz
sleeve: sleeve*, lengan, рукав*, manga*
oven: oven*, microwav*, dishwasher*, kompor, induksi, microwave, mesin cuci piring, духовк*, микроволнов*, посудомо*, индукц*, forno, micro-onda*, microonda*, lava-louca*, inducao
breathable: breath*, menyerap keringat, adem, gerah, panas, дыш*, жарк*, respira*, esquenta, fresco
stretch: stretch*, elastic*, melar, elastis, karet, тянет*, эластич*, резинк*, elastic*, estica
compatible: compatib*, fit*, work* with, cocok, kompatibel, support, совмест*, подход*, compativel, serve, funciona
wireless: wireless, bluetooth, wifi, nirkabel, беспровод*, блютуз, sem fio
certificate: certif*, standard, sni, bpom, sertifik*, izin, сертифик*, гост, inmetro, anvisa
toxic: toxic, poison*, pet safe, beracun, racun, ядовит*, токсич*, venenos*, toxic*, perigosa para gatos
watering: water it, watering, how often, siram, disiram, penyiraman, полив*, поливать, regar, rego, rega, regas
warm: warm*, winter, cold, hangat, dingin, тепл*, зим*, холод*, мороз*, quente, inverno, frio
grind: ground, beans, grind*, bubuk, biji, giling, молот*, зерн*, помол*, moido, graos, moer, moagem
roast: roast*, sangrai, panggang, обжар*, torra*
taste: taste*, flavor*, flavour*, rasa, rasanya, вкус*, sabor*, gosto
smell: smell*, scent*, aroma, wangi, bau, пахн*, запах*, аромат*, cheiro, aroma, perfume
safe: safe*, aman, безопас*, segur*
colorfast: fade*, luntur, линя*, выцвет*, desbota*
delicate: skin, sensitive, kulit, sensitif, кож*, чувствит*, pele, sensivel
`;

type Property = { id: string; patterns: RegExp[] };

let properties: Property[] | undefined;

/** Made at first need: a start does not wait for some hundred patterns. */
function allProperties(): Property[] {
  properties ??= lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', words = ''] = line.split(': ');
      return { id, patterns: words.split(', ').map(pattern) };
    });
  return properties;
}

function pattern(word: string): RegExp {
  const source = fold(word.replaceAll('*', '')).replace(/[.?+^$()[\]{}|\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}${word.endsWith('*') ? '\\p{L}{0,8}' : ''}(?![\\p{L}\\p{N}])`, 'u');
}

/** Properties that a text speaks of. */
export function propertiesIn(text: string): Set<string> {
  const folded = fold(text);
  return new Set(
    allProperties()
      .filter(({ patterns }) => patterns.some((one) => one.test(folded)))
      .map(({ id }) => id),
  );
}
