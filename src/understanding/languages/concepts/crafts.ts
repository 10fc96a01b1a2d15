import { conceptTable } from './concept-table.ts';

/** Sewing, knitting and other handwork. */
export const crafts = conceptTable(
  'type',
  `
thread | benang, benang jahit | нитки, нитка, нитки швейные, ниток, ниточки | thread, threads, sewing thread, cotton thread | linha de costura, linhas de costura, linha, linhas, carretel de linha
needle | jarum, jarum jahit | игла, иглы, иголка, иголки, иголок, иголочки | needle, needles, sewing needle, sewing needles | agulha, agulhas, agulha de máquina
button-sewing | kancing, kancing baju | пуговица, пуговицы, пуговки, пуговка, пуговок, кнопки швейные | buttons, button, shirt buttons | botão, botões, botão de roupa
zip | resleting, ritsleting, zipper | молния, молнии, молнию, молний, застёжка-молния | zip, zips, zipper, zippers | zíper, zíperes, fecho éclair, fecho
elastic-band | karet elastis, karet pinggang | резинка бельевая, резинка для одежды, резинка | elastic, elastic band | elástico, elástico de costura
ribbon | pita, pita satin, renda pita | лента атласная, ленты, лента, ленточка, ленточки, тесьма | ribbon, ribbons, satin ribbon, trim | fita, fitas, fita de cetim, fitinha
lace-trim | renda, brokat | кружево, кружева, кружевной | lace trim, lace trimming | renda, rendas
pins | jarum pentul, peniti | булавка, булавки, булавок, английские булавки | pins, safety pins, dressmaking pins, pin | alfinete, alfinetes, alfinete de segurança
tailor-chalk | kapur jahit, kapur tulis, kapur | мел, мелок, мелки, мел портновский | chalk, chalks, tailors chalk | giz, giz de costura, giz de alfaiate, gizes
sewing-pattern | pola jahit, pola baju | выкройка, выкройки, лекало | sewing pattern, sewing patterns, dress pattern | molde de costura, moldes de costura, molde
embroidery-hoop | pemidangan, ram sulam | пяльцы, пялец | embroidery hoop, embroidery hoops | bastidor, bastidores
embroidery-floss | benang sulam | мулине, нитки мулине | embroidery floss, stranded cotton, embroidery thread | linha de bordado, linha de bordar, meada
embroidery-kit < craft-kit | kit sulam, kristik, kit kristik | набор для вышивания, вышивка крестом, набор для вышивки, вышивка | embroidery kit, cross stitch kit, cross stitch | kit de bordado, ponto cruz, kit bordado
yarn | benang rajut, benang wol | пряжа, пряжу, пряжи, нитки для вязания | yarn, yarns, wool yarn, knitting wool | lã, novelo, novelos, fio de lã, fio de tricô, fios de tricô
knitting-needles | jarum rajut | спицы, спицы для вязания, спиц | knitting needles, knitting needle | agulha de tricô, agulhas de tricô
crochet-hook | hakpen, jarum hakpen, hook rajut | крючок для вязания, крючки для вязания | crochet hook, crochet hooks | agulha de crochê, agulhas de crochê
beads | manik-manik, manik | бусины, бисер, бусинки, бусина | beads, bead, seed beads | miçanga, miçangas, contas
felt-fabric | kain flanel, kain felt | фетр, войлок | felt, felt sheet, felt fabric | feltro, feltros
interfacing | kain keras, viselin | флизелин, дублерин | interfacing | entretela
resin-craft | resin epoxy, resin | эпоксидная смола, смола эпоксидная, эпоксидка | epoxy resin, resin | resina epóxi, resina
polymer-clay | clay polimer | полимерная глина, запекаемая глина | polymer clay | massa de biscuit, biscuit massa, argila polimérica
air-clay | tanah liat, lempung | глина для лепки | air dry clay, pottery clay, modelling paste | argila, argila para modelar
macrame-cord | tali makrame, tali kur | шнур для макраме, шнур хлопковый | macrame cord, cotton cord | cordão de macramê, barbante, fio de malha
mosaic | mosaik | мозаика | mosaic, mosaics | mosaico
diamond-painting < craft-kit | diamond painting | алмазная мозаика, алмазная вышивка | diamond painting | pintura com diamantes, diamond painting
paint-by-numbers < craft-kit | paint by number | картина по номерам, раскраска по номерам | paint by numbers | pintura por números, kit pintura numerada
fabric-shears | gunting kain, gunting jahit | ножницы портновские, портновские ножницы | fabric scissors, dressmaking shears, fabric shears | tesoura de costura, tesoura de costureira, tesoura de tecido
rotary-cutter | rotary cutter | нож дисковый, дисковый нож, раскройный нож | rotary cutter | cortador circular
candle-making | lilin kedelai, sumbu lilin | воск для свечей, соевый воск, фитиль, фитили | soy wax, candle wax, wicks, wick | parafina, pavio, pavios, cera de soja
soap-base | soap base | мыльная основа, основа для мыла | soap base, melt and pour | base de sabonete, base glicerinada
mould | cetakan silikon, cetakan | форма для заливки, молд, молды, силиконовая форма | mould, moulds, mold, molds, silicone mould | forma de silicone, molde de silicone, forminha
`,
);
