import { conceptTable } from './concept-table.ts';

/** What things are made of. */
export const materials = conceptTable(
  'material',
  `
cotton | katun, cotton, kapas, combed, cotton combed | хлопок, хлопковый, хлопка, хб, хлопчатобумажный, хлопковая | cotton, 100 cotton | algodão
linen | linen, linnen | лён, льняной, льна, льняная | linen, flax | linho
wool | wol, wool | шерсть, шерстяной, шерсти, шерстяная, шерстяные | wool, woollen, woolen, merino | lã, de lã
cashmere < wool | kasmir, cashmere | кашемир, кашемировый, кашемира | cashmere | caxemira, cashmere
silk | sutra, sutera, silk | шёлк, шёлковый, шёлка, шелковая | silk, silky | seda
satin | satin | сатин, атлас, атласный, сатиновый | satin, sateen | cetim
velvet | beludru, velvet, bludru | бархат, бархатный, велюр, велюровый | velvet, velour | veludo, aveludado
polyester | poliester, polyester, polister | полиэстер, полиэстера, полиэфир | polyester, poly | poliéster
nylon | nilon, nylon | нейлон, нейлоновый, капрон | nylon | nylon, náilon
spandex | spandek, spandex, elastan | эластан, спандекс, лайкра | spandex, lycra, elastane | elastano, lycra, spandex
denim | denim, jins bahan | джинсовый, деним, джинса, джинсовая | denim | jeans tecido, denim, brim
fleece | fleece, flis | флис, флисовый, флиса | fleece | fleece, moletinho, polar
corduroy | corduroy, korduroi | вельвет, вельветовый | corduroy, cord | veludo cotelê, bombazine, cotelê
flannel | flanel | фланель, фланелевый, байка | flannel | flanela
canvas | kanvas, canvas | канвас, брезент, парусина, холст | canvas | lona, canvas
lace | brokat, renda, lace | кружево, кружевной, гипюр | lace, lacy | renda, rendado
knit | rajut, knit, rajutan | вязаный, трикотаж, трикотажный, вязаная, вязка | knit, knitted, knitwear | tricô, malha, tricot
batik-fabric | batik tulis, batik cap, kain batik | батиковая ткань, батик | batik fabric | tecido batik
leather | kulit, leather, kulit asli | кожа, кожаный, кожаная, кожи, натуральная кожа, кожаные | leather, genuine leather, real leather, cowhide | couro, couro legítimo, pele genuína
faux-leather | kulit sintetis, kulit imitasi, pu, faux leather, oscar | экокожа, кожзам, искусственная кожа, дерматин, эко кожа | faux leather, pu leather, vegan leather, leatherette, imitation leather | couro sintético, couro ecológico, courino, corino, napa
suede | suede, sued, kulit suede | замша, замшевый, замшевая, нубук | suede, nubuck | camurça, nobuck, suede
fur | bulu, bulu asli | мех, меховой, меха, натуральный мех | fur, real fur | pele animal, pelo natural
faux-fur | bulu imitasi, bulu sintetis, rasfur | искусственный мех, экомех, эко мех | faux fur, fake fur | pelo sintético, pelúcia
down | bulu angsa | пух, пуховой, гусиный пух | down filled, goose down | penas de ganso, pluma
rubber | karet, rubber | резина, резиновый, резиновая, каучук | rubber | borracha, emborrachado
silicone | silikon, silicone, silicon | силикон, силиконовый, силиконовая | silicone, silicon | silicone
plastic | plastik, plastic | пластик, пластиковый, пластмасса, пластмассовый, пластиковая | plastic, pvc, abs | plástico, plástica, pvc
acrylic | akrilik, acrylic | акрил, акриловый, оргстекло | acrylic, perspex, plexiglass | acrílico, acrílica
glass | kaca, beling | стекло, стеклянный, стеклянная, стекла, стеклянные | glass | vidro, de vidro
crystal | kristal | хрусталь, хрустальный, хрустальная | crystal | cristal
ceramic | keramik, ceramic | керамика, керамический, керамическая, керамики | ceramic, earthenware, stoneware | cerâmica, cerâmico, louça de barro
porcelain | porselen | фарфор, фарфоровый, фарфоровая | porcelain, bone china, china | porcelana
clay | tanah liat, gerabah, tembikar | глина, глиняный, исинская глина, глиняная | clay, terracotta clay | barro, argila
wood | kayu, wood, kayu solid | дерево, деревянный, деревянная, дерева, деревянные, массив | wood, wooden, solid wood, timber | madeira, de madeira
bamboo | bambu, bamboo | бамбук, бамбуковый, бамбуковая | bamboo | bambu
teak < wood | jati, kayu jati | тик, тиковый | teak | teca
pine < wood | pinus, kayu pinus | сосна, сосновый, из сосны | pine, pinewood | pinho, pinus
oak < wood | kayu ek, ek | дуб, дубовый, дубовая, из дуба | oak, oakwood | carvalho
birch < wood | kayu birch | берёза, берёзовый, берёзовая, из берёзы | birch | bétula
beech < wood | kayu beech | бук, буковый, из бука | beech, beechwood | faia
ash-wood < wood | kayu ash | ясень, ясеневый | ash, ashwood | freixo
walnut-wood < wood | kayu walnut | ореховое дерево | walnut wood | nogueira
mahogany < wood | mahoni, kayu mahoni | красное дерево, махагон | mahogany | mogno
cedar < wood | kayu cedar, cedar | кедр, кедровый, из кедра | cedar, cedarwood | cedro
lime-wood < wood | kayu linden | липа, липовый, липовая, из липы | linden, basswood, limewood | tília
larch < wood | kayu larch | лиственница, из лиственницы | larch | lariço
maple < wood | kayu maple | клён, кленовый | maple | bordo
acacia < wood | akasia, kayu akasia | акация | acacia | acácia
rosewood < wood | sonokeling | палисандр | rosewood | jacarandá
mdf | mdf, partikel board, particle board | мдф, дсп, лдсп | mdf, particle board, chipboard, plywood | mdf, mdp, compensado, aglomerado
rattan | rotan, rattan | ротанг, ротанговый, плетёный | rattan, wicker | vime, ratan, rattan, junco
metal | logam, metal, metalik | металл, металлический, металла, металлическая | metal, metallic | metal, metálico, metálica
iron < metal | besi, iron | железо, железный, железная | iron | ferro, de ferro
cast-iron < iron | besi cor, besi tuang | чугун, чугунный, чугунная, чугуна | cast iron, cast-iron | ferro fundido, ferro fundida
steel < metal | baja, steel | сталь, стальной, стальная, стали | steel | aço
stainless < steel | stainless, stainless steel, stenlis, stainles, ss304 | нержавейка, нержавеющая сталь, нержавеющий, из нержавейки | stainless, stainless steel, inox | inox, aço inox, aço inoxidável
aluminium < metal | aluminium, alumunium, aluminum, alu | алюминий, алюминиевый, алюминиевая, алюминия | aluminium, aluminum, alloy | alumínio
copper < metal | tembaga asli, kuningan | медь, латунь, латунный, из меди | brass, copper metal | latão, cobre metal
titanium < metal | titanium | титан, титановый | titanium | titânio
carbon | karbon, carbon, carbon fiber, serat karbon | карбон, карбоновый, углепластик | carbon, carbon fibre, carbon fiber | carbono, fibra de carbono
sterling-silver < metal | perak 925, perak asli | серебро 925, стерлинговое серебро | sterling silver, 925 silver | prata 925, prata de lei
gold-metal < metal | emas asli, emas murni, emas 24 karat | золото 585, настоящее золото | real gold, 14k gold, 18k gold | ouro 18k, ouro verdadeiro
stone | batu, batu alam | камень, каменный, натуральный камень | stone, natural stone | pedra, pedra natural
marble | marmer, marble | мрамор, мраморный | marble | mármore
granite | granit, granite | гранит, гранитный, гранитное | granite | granito
concrete | beton, semen cor | бетон, бетонный | concrete | concreto, betão
paper | kertas, paper | бумага, бумажный, бумажная | paper | papel
cardboard | karton bahan, kardus bahan | картон, картонный | cardboard | papelão, cartão canelado
foam | busa, foam, spon | поролон, пенка, пена, вспененный | foam, memory foam, sponge foam | espuma, viscoelástico
latex | lateks, latex | латекс, латексный | latex | látex
viscose | viscose, rayon, viskosa | вискоза, вискозный, вискозы | viscose, rayon | viscose, raiom
chiffon | sifon, chiffon | шифон, шифоновый | chiffon | chiffon, musseline
tulle | tile, tulle | фатин, тюль ткань | tulle, mesh fabric | tule
mesh | jaring, mesh | сетка, сетчатый | mesh | telinha, mesh
eva | eva, eva foam | эва, eva | eva, eva foam | eva
straw | jerami, anyaman, pandan | солома, соломенный, соломенная | straw, raffia | palha natural, ráfia
wax | lilin kedelai, soy wax, beeswax | воск, восковой, соевый воск | wax, soy wax, beeswax | cera, cera de soja
melamine | melamin | меламин | melamine | melamina
enamel | enamel, enamelware | эмалированный, эмаль, эмалированная | enamel, enamelled | esmaltado, ágata, esmalte vitrificado
`,
);
