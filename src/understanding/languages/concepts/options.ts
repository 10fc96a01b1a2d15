import { conceptTable } from './concept-table.ts';

/** Names of options themselves. */
export const options = conceptTable(
  'option',
  `
colour | warna, wrn, color, colour | цвет, цвета, расцветка, расцветки, окраска | colour, color, colours, colors | cor, cores, coloração
shade < colour | shade, tone, nuansa | оттенок, оттенки, тон | shade, shades, tint, hue | tom, tons, tonalidade
size | ukuran, size, ukurannya, sz | размер, размеры, размерчик, размерный ряд | size, sizes, sizing | tamanho, tamanhos, numeração, medida, medidas, tam
shoe-number < size | nomor sepatu, nomer sepatu | размер обуви | shoe size | número do sapato, número de calçado, calça, calço, calçado
capacity | kapasitas, muatan, isi bersih | объём, объёмы, вместимость, ёмкость, литраж | capacity, volume | capacidade, volume, litragem
weight | berat bersih, netto, gramasi, berat produk | вес, масса, граммовка, фасовка | weight, net weight | peso, peso líquido, gramatura
length | panjangnya, ukuran panjang | длина, длины | length, lengths | comprimento, comprimentos
width | lebarnya, ukuran lebar | ширина, ширины | width | largura
height | ketinggian, ukuran tinggi | высота, высоты | height | altura
material | bahan, material, bahannya | материал, материалы, ткань, состав ткани | material, materials, fabric | material, materiais, tecido
flavour | rasa, varian rasa, rasanya | вкус, вкусы, вкуса | flavour, flavor, flavours, flavors, taste | sabor, sabores
scent | aroma, wangi varian | аромат, ароматы, запах | scent, scents, fragrance, smell | aroma, fragrância, cheiro, perfume tipo
pattern | motif, corak, pola | узор, рисунок, принт, орнамент | pattern, design, prints | estampa, padrão, estampas, desenho
model | model, tipe, type, jenis, seri | модель, модели, тип, вид, серия | model, version, style, kind, types, kinds | modelo, modelos, tipo, versão
variant | varian, variasi, pilihan varian | вариант, варианты, исполнение | variant, variants, option, options | variante, variação, variações, opção, opções
pack | kemasan, paket isi, pak isi | упаковка, упаковки, комплектация, штук в упаковке | pack, pack size, packaging, bundle | embalagem, embalagens, pacote, kit
set-count | jumlah isi, isi per box | количество в упаковке, количество предметов | pieces per pack, count | quantidade por embalagem, peças por caixa
storage | memori, memory, storage, ram, kapasitas penyimpanan | память, накопитель, оперативка | storage, memory, ram | memória, armazenamento
spiciness | level, tingkat kepedasan | острота, уровень остроты | spice level, spiciness, heat level | nível de pimenta, picância
sweetness | tingkat manis, sugar level | сладость, уровень сахара | sugar level, sweetness | nível de açúcar, doçura
ice | ice level, jumlah es | лёд, со льдом | ice level, ice | gelo nível
topping | topping, toping, tambahan isi | топпинг, добавка, начинка, посыпка | topping, toppings, filling | cobertura, recheio, adicional
roast | tingkat sangrai, roasting | обжарка, степень обжарки | roast, roast level | torra, nível de torra
grind | gilingan, tingkat giling | помол, степень помола | grind, grind size | moagem
finish | finishing, lapisan | отделка, покрытие | finish, coating | acabamento, revestimento
voltage | voltase, tegangan | напряжение, вольтаж | voltage | voltagem, tensão
power | daya, watt daya | мощность | power, wattage | potência
diameter | diameter, garis tengah | диаметр, диаметра | diameter | diâmetro
cut | cutting, model potongan | крой, покрой, фасон, посадка | silhouette | corte, modelagem, caimento
neckline | kerah, model kerah, leher | вырез, воротник, горловина | neckline, collar, neck | gola, decote
sleeve | lengan, model lengan | рукав, рукава, длина рукава | sleeve, sleeves | manga, mangas
heel | hak, tinggi hak | каблук, высота каблука | heel, heel height | salto, altura do salto
edition | edisi, cetakan | издание, выпуск | edition | edição
cover | jilid, sampul, cover buku | обложка, переплёт | binding, hardcover, paperback, book cover | capa, encadernação, capa dura
language | bahasa | язык, на каком языке | language | idioma, língua
age-group | umur, usia, kelompok umur | возраст, возрастная группа | age, age group, age range | faixa etária, idade
gender | jenis kelamin, gender | пол, для кого | gender, sex | gênero, sexo
side | sisi, kanan kiri | сторона, левый правый | left or right, handedness | lado, esquerdo ou direito
brand | merek, merk, brand | бренд, марка, фирма, производитель | brand, manufacturer | marca, fabricante
grade | grade, mutu | сорт, класс | grade | categoria
speed-gears | jumlah gigi, speed | количество скоростей, скорости | speeds, number of speeds, gears | velocidades, número de marchas
plug | colokan, steker | вилка, тип вилки | plug, plug type | tomada, tipo de plugue
`,
);
