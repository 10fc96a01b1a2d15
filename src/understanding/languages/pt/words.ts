import type { Words } from '../words.ts';
import { slang } from './slang.ts';

export const pt: Words = {
  language: 'pt',

  numbers: {
    meio: 0.5,
    zero: 0,
    'um, uma': 1,
    'dois, duas': 2,
    'três, tres': 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    treze: 13,
    'quatorze, catorze': 14,
    quinze: 15,
    'dezesseis, dezasseis': 16,
    'dezessete, dezassete': 17,
    dezoito: 18,
    'dezenove, dezanove': 19,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60,
    setenta: 70,
    oitenta: 80,
    noventa: 90,
    'cem, cento': 100,
    'duzentos, duzentas': 200,
    'trezentos, trezentas': 300,
    'quatrocentos, quatrocentas': 400,
    'quinhentos, quinhentas': 500,
    seiscentos: 600,
    setecentos: 700,
    oitocentos: 800,
    novecentos: 900,
  },
  scales: { 'mil, k': 1000, 'milhão, milhões, mi': 1_000_000 },
  amounts: {
    'meia dúzia, meia duzia': 6,
    'uma dúzia, dúzia, duzia, dúzias, dz': 12,
    'uma dezena, dezena, dezenas': 10,
    'um par, um par de, um pacote, um pacote de, uma caixa, uma caixa de, uma garrafa de, um saco de, uma lata de, uma peça': 1,
    'um só, uma só, um único, uma única, um apenas, só um, só uma, apenas um, apenas uma, umzinho, unzinho': 1,
    'um casal, uns dois, umas duas, ambos, ambas, os dois, as duas': 2,
    'uns três, umas três, os três, as três': 3,
    'um cento, cento': 100,
    'meia centena': 50,
  },
  counters:
    'unidade, unidades, un, und, unid, uni, peça, peças, pç, pçs, pc, pcs, pacote, pacotes, pct, pcts, caixa, caixas, cx, cxs, garrafa, garrafas, lata, latas, saco, sacos, saca, sacas, sacola, sacolas, par, pares, conjunto, conjuntos, kit, kits, rolo, rolos, folha, folhas, fardo, fardos, engradado, porção, porções, fatia, fatias, copo, copos, xícara, xícaras, prato, pratos, pote, potes, frasco, frascos, tubo, tubos, bisnaga, bisnagas, maço, maços, molho, molhos, ramo, ramos, cacho, cachos, barra, barras, sachê, sachês, bandeja, bandejas, vaso, vasos, muda, mudas, exemplar, exemplares, cópia, cópias, embalagem, embalagens, emb, resma, resmas, bombona, galão, galões, jogo, jogos, vezes, x, itens, item, cada',
  units: {
    'quilo, quilos, kilo, kilos, quilograma, quilogramas, kg, kgs': 'kg',
    'grama, gramas, g, gr, grs': 'g',
    'litro, litros, l, lt, lts': 'l',
    'mililitro, mililitros, ml': 'ml',
    'metro, metros, m, mt, mts': 'm',
    'centímetro, centímetros, cm, cms': 'cm',
    'milímetro, milímetros, mm': 'mm',
    'polegada, polegadas, pol': 'in',
    'watt, watts, w': 'w',
    'volt, volts, v': 'v',
    mah: 'mah',
    'gb, giga, gigas, gigabyte, gigabytes': 'gb',
    'tb, tera, teras, terabyte': 'tb',
    'ano, anos, aninhos': 'year',
    'mês, mes, meses': 'month',
  },

  currency:
    'r$, €, $, real, reais, brl, euro, euros, eur, conto, contos, pila, pilas, pau, paus, mangos, centavo, centavos, cêntimo, cêntimos, dinheiros',
  under:
    'até, abaixo de, menos de, menos que, por menos de, no máximo, máximo, max, máx, não mais que, não mais de, inferior a, mais barato que, mais barato do que, que não passe de, não passe de, sem passar de, dentro de, orçamento, orçamento de, tenho, meu limite é, limite de, de até, por até, no maximo, debaixo de, nao passe de',
  over: 'acima de, mais de, mais que, a partir de, a partir dos, no mínimo, mínimo, min, pelo menos, desde, superior a, mais caro que, maior que, no minimo',
  around:
    'cerca de, por volta de, em torno de, uns, umas, mais ou menos, aproximadamente, na faixa de, na faixa dos, faixa de, perto de, à volta de, volta dos, na casa dos, em média, a rondar, rondando, tipo',
  between: 'entre, de, desde, na faixa entre',
  rangeTo: 'a, até, e, ate, ou',

  ordinals: {
    'primeiro, primeira, primeiros, primeiras, número um, a de cima, o de cima, prim': 1,
    'segundo, segunda, segundos, número dois, o do meio, a do meio': 2,
    'terceiro, terceira, terceiros, terceiras, número três': 3,
    'quarto, quarta, número quatro': 4,
    'quinto, quinta, número cinco': 5,
    'sexto, sexta': 6,
    'sétimo, sétima, setimo': 7,
    'oitavo, oitava': 8,
    'último, última, últimos, últimas, ultimo, ultima, derradeiro, o de baixo, a de baixo': -1,
  },
  ordinalSigns: { before: 'número, numero, nº, n°, no, opção, item, #', after: 'º, ª, o, a, °' },
  superlatives: {
    cheapest:
      'mais barato, mais barata, mais baratos, mais baratas, mais em conta, mais baratinho, mais baratinha, mais económico, mais econômico, mais econômica, mais acessível, menor preço, de menor preço',
    dearest: 'mais caro, mais cara, mais caros, mais caras, maior preço, mais chique, topo de gama, topo de linha',
    newest:
      'mais novo, mais nova, mais novos, mais novas, mais recente, mais recentes, último lançamento, últimos lançamentos, recém chegado, recém chegados',
    smallest:
      'um número menor, um tamanho menor, tamanho abaixo, menor, menores, mais pequeno, mais pequena, mais pequenos, menorzinho, menorzinha, mais baixo, mais baixa, mais curto, mais curta, mais curtinho, o menor de todos, mais leve, mais compacto',
    largest:
      'um número maior, um tamanho maior, tamanho acima, maior, maiores, maiorzinho, maiorzinha, mais alto, mais alta, mais comprido, mais comprida, mais grande, o maior de todos, mais espaçoso, mais largo',
  },
  pointers: {
    this: 'esse, essa, este, esta, isso, isto, aquele, aquela, aquilo, esses, essas, estes, estas, aqueles, aquelas, ele, ela, eles, elas, dele, dela, desse, dessa, deste, desta, daquele, daquela, nesse, nessa, disso, disto, o mesmo que mostrou, o que mostrou, o da foto, a da foto, o de cima, o tal, esse aí, essa aí, esse aqui, essa aqui, dito cujo, o citado',
    other:
      'outro, outra, o outro, a outra, os outros, as outras, outros, outras, o restante, os demais, as demais, o alternativo',
    same: 'mesmo, mesma, o mesmo, a mesma, os mesmos, as mesmas, igual, iguais, igualzinho, igualzinha, parecido, parecida, do mesmo, da mesma, idêntico, idêntica, semelhante, o mesmo de antes, tipo esse, tipo esta',
    all: 'tudo, todos, todas, todo, toda, ambos, ambas, os dois, as duas, os três, as três, todos eles, todas elas, tudo isso, o carrinho todo, todinho',
  },

  yes: 'sim, s, ss, simm, siim, claro, claro que sim, com certeza, certo, certinho, isso, isso mesmo, isso aí, é isso, é isso mesmo, é, exato, exatamente, exacto, correto, correcto, ok, okay, okey, tá, tá bom, tá bem, está bem, está bom, tá certo, está certo, pode, pode ser, pode sim, quero, quero sim, aceito, confirmo, confirmado, beleza, blz, fechado, fechou, bora, vamos, vamo, uhum, aham, ahã, positivo, perfeito, combinado, de acordo, concordo, pois, pois é, pois claro, yes, manda, manda ver, manda bala, sem dúvida, lógico, óbvio, demorou, certeza, tranquilo, joia, show, por favor sim, sim por favor, sim senhor, fixe, bacana',
  no: 'não, nao, n, nn, não não, nem, nunca, negativo, não obrigado, não obrigada, nao obrigado, não quero, nao quero, não precisa, nao precisa, não é preciso, não é isso, não preciso, agora não, ainda não, por enquanto não, deixa, deixa pra lá, deixa estar, dispenso, nem pensar, de jeito nenhum, de modo nenhum, nada disso, errado, errada, incorreto, jamais, no, nope, não mesmo, melhor não, acho que não, não vou querer, nada, nem quero, que nada, não interessa, não estou interessado',
  whatever:
    'tanto faz, qualquer um, qualquer uma, qualquer, qualquer coisa, não importa, nao importa, não sei, nao sei, sei lá, não faço ideia, sem preferência, sem preferencia, indiferente, me é indiferente, você escolhe, vc escolhe, você que sabe, vc que sabe, escolhe você, pula, pular, pule, pula essa, próxima, dá no mesmo, não faz diferença, o que for, ainda não sei, não tenho preferência',
  back: 'voltar, volta, volte, anterior, pergunta anterior, a pergunta anterior, a anterior, voltar uma, volta uma, para trás, pra trás, voltar para a anterior, passo atrás',
  goOn: 'continuar, continua, continue, continuemos, prosseguir, segue, vamos continuar, pode continuar, retomar',
  negation: 'não, nao, nem, sem, nunca, num, jamais, nenhum, nenhuma, nada de',
  except:
    'menos, exceto, excepto, tirando, fora, a não ser, salvo, com exceção de, que não seja, que não, desde que não, sem ser, tudo menos, qualquer um menos, sem',
  correction:
    'quis dizer, quero dizer, queria dizer, na verdade, aliás, digo, ou melhor, melhor dizendo, corrigindo, correção, me enganei, enganei-me, errei, me confundi, desculpa, ops, foi mal, é que eu, me expressei mal, o certo é, o correto é, eu falei, falei errado',

  and: 'e, junto com, além de, bem como, juntamente com, e também, e ainda, e mais',
  next: 'depois, aliás, também, e também, outra coisa, mais uma coisa, a propósito, já agora, por sinal, além disso, em seguida, daí, aí, e aí, aproveitando, e outra, agora, falando nisso, uma dúvida, e depois, aproveita e',
  but: 'mas, porém, só que, e sim, contudo, todavia, entretanto, melhor',
  insteadOf:
    'em vez de, em vez do, em vez da, ao invés de, ao invés do, ao invés da, invés de, no lugar de, no lugar do, no lugar da',
  into: 'por, pela, pelo, por um, por uma, para, pra, pro, com, pelos, pelas, para o, para a, em',
  purpose: 'pra, para, pro, pros, pras',
  more: 'mais, outro, outra, adicional, adicionais, extra, extras, aumenta, aumentar, aumente, acrescenta, acrescentar, acrescente, a mais, mais um, mais uma, soma, somar',
  fewer:
    'menos, tira, tirar, tire, retira, retirar, remove, remover, diminui, diminuir, diminua, reduz, reduzir, reduza, a menos, um a menos, uma a menos, abate, abater, subtrai',

  place:
    'para, pra, pro, em, no, na, nos, nas, até, perto de, próximo a, próximo de, região de, bairro, cidade, cidade de, zona',
  onOffer:
    'promoção, promoções, promocao, oferta, ofertas, em oferta, em promoção, desconto, descontos, com desconto, liquidação, saldos, saldo, queima de estoque, black friday, remarcado, baixou de preço, preço reduzido, outlet, rebaixa, rebaixad*, baixou, saldão, pechincha, pechinchas, leve 3 pague 2',
  inStock:
    'em estoque, em stock, disponível, disponíveis, disponivel, tem em estoque, pronta entrega, a pronta entrega, ainda tem, tem ainda, ainda há, existe em stock, há em stock, em armazém',
  bestselling:
    'mais vendido, mais vendida, mais vendidos, mais vendidas, campeão de vendas, campeões de venda, campeões de vendas, mais popular, mais populares, popular, populares, mais procurado, mais procurados, mais procurada, queridinho, queridinhos, favorito, favoritos, que mais sai, que mais vende, que mais vendem, best seller, mais pedido, mais pedidos, sensação, mais sai, sai mais, saindo mais, mais vende, vende mais, vendendo mais, mais compra, compram mais, levam mais, leva mais',
  fields: {
    name: 'meu nome é, o meu nome é, nome, me chamo, chamo-me, eu sou, sou o, sou a, em nome de, no nome de, destinatário, nome completo, para o senhor, para a senhora, nome do destinatário, aos cuidados de, a/c',
    phone:
      'telefone, meu telefone é, telefone é, tel, fone, cel, celular, meu celular é, telemóvel, o meu telemóvel é, meu número é, o meu número é, número, contato, contacto, whatsapp, zap, meu zap é, ligue para, meu contato',
    email:
      'email, e-mail, meu email é, o meu email é, meu e-mail é, email é, correio eletrônico, endereço de email, mail',
    address:
      'endereço, meu endereço é, endereço é, endereço de entrega, morada, a minha morada é, morada de entrega, entregar em, entrega em, entregar na, entregar no, entrega na, entrega no, enviar para, envia para, envie para, mandar para, manda para, mande para, moro em, moro na, moro no, cep, código postal, resido em, vivo em, vivo na, leva para, levar para, meu cep é',
    shipping_method:
      'frete, forma de entrega, forma de envio, método de envio, tipo de entrega, tipo de frete, entrega por, envio por, enviar por, mandar por, transportadora, correios, ctt, sedex, pac, motoboy, retirar na loja, retiro na loja, levantar na loja, retirada, levantamento, estafeta',
    payment_method:
      'pagamento, forma de pagamento, método de pagamento, pagar com, pagar por, pagar no, pagar em, pago com, pago no, pago em, vou pagar com, vou pagar no, pagar via, no pix, via pix, no cartão, no boleto, no crédito, no débito, por mb way, em dinheiro, por transferência',
  },
  addressWords:
    'rua, r, av, avenida, travessa, tv, alameda, al, praça, pça, largo, estrada, rodovia, rod, beco, vila, quadra, qd, lote, lt, bloco, bl, apto, ap, apartamento, casa, número, nº, n, andar, bairro, cep, código postal, sala, conjunto, conj, edifício, ed, condomínio, cond, prédio, lado, esq, esquerdo, dto, direito, r/c, fração, distrito, concelho, freguesia, cidade, estado, complemento, referência, portaria, km, quinta, urbanização',
  measures: {
    height: 'altura, minha altura, meço, tenho de altura, de altura, mede',
    weight: 'peso, meu peso, pesando, de peso, pesa',
    foot: 'pé, pés, meu pé, comprimento do pé, palmilha, tamanho do pé',
    chest: 'busto, peito, tórax, peitoral, torax',
    waist: 'cintura, de cintura',
    hips: 'quadril, anca, ancas, de quadril',
    head: 'cabeça, circunferência da cabeça, perímetro da cabeça, volta da cabeça',
    finger: 'dedo, aro, circunferência do dedo',
    arm: 'manga, braço, comprimento da manga, comprimento do braço',
    age: 'idade, anos, anos de idade, aninhos, meses de idade, tem',
    usual:
      'uso, normalmente uso, geralmente uso, costumo usar, visto, calço, normalmente calço, costumo calçar, sempre uso, normalmente visto, meu tamanho é, meu número é, meu manequim é, meu normal é, costumo vestir, meu tamanho normal',
  },
  complaints: {
    damaged:
      'derreteu, derretido, queimou, queimado, explodiu, pifou, pifada, parou de funcionar, descolou, soltou, mofado, mofo, em cacos, em pedaços, espatifad*, quebrado, quebrada, quebrados, quebradas, quebrou, partido, partida, partiu-se, danificado, danificada, rasgado, rasgada, rachado, rachada, trincado, trincada, amassado, amassada, riscado, riscada, com defeito, defeito, defeituoso, defeituosa, avariado, avariada, vazou, vazando, vazado, não funciona, não liga, não funcionou, furado, furada, estragado, estragada, em pedaços, aos pedaços, estilhaçado, arranhado, arranhada, murcho, morto',
    wrong_item:
      'errado, errada, produto errado, item errado, pedido errado, veio errado, veio errada, trocado, trocada, veio trocado, outro produto, outra cor, outro tamanho, não foi o que pedi, não é o que pedi, não era isso que pedi, diferente do que pedi, diferente do pedido, faltou, faltando, está faltando, falta um, falta uma, veio faltando, incompleto, incompleta, veio só, de outra pessoa, enviaram outro, mandaram outro, mandaram outra, veio outro, veio outra',
    late: 'atrasado, atrasada, atraso, atrasou, atrasando, não chegou, nao chegou, ainda não chegou, até agora não, até hoje não, nada ainda, demora, demorando, demorou, demorado, tá demorando, cadê, nunca chega, nunca chegou, não recebi, nao recebi, ainda não recebi, perdido, extraviado, extraviou, sumiu, passou do prazo, fora do prazo, já passou do prazo, há semanas, faz semanas, era pra ter chegado, era para ter chegado, rastreio parado, parado, prometeram',
    payment:
      'cobrado duas vezes, cobrada duas vezes, cobraram duas vezes, cobrança dupla, cobrança duplicada, cobrança indevida, cobraram, cobrou, debitado, debitado duas vezes, descontaram, valor errado, cobraram a mais, cobraram errado, não estornaram, estorno, reembolso não, cadê meu reembolso, cadê meu dinheiro, meu dinheiro, paguei duas vezes, paguei a mais, pagamento duplicado, caiu duas vezes',
    quality:
      'má qualidade, péssima qualidade, qualidade ruim, baixa qualidade, qualidade, ruim, péssimo, péssima, horrível, porcaria, lixo, falso, falsa, falsificado, falsificada, pirata, réplica, fede, cheira mal, mau cheiro, desbotou, descosturou, descoseu, soltou tinta, encolheu, não é como na foto, diferente da foto, nada a ver com a foto, diferente do anúncio, azedo, vencido, fora de validade, mofado, podre, sem gosto, decepcionado, decepcionada, decepcionante, frágil, vagabundo, alergia, não vale',
  },

  questions:
    'que, o que, qual, quais, quanto, quanta, quantos, quantas, quando, onde, aonde, como, por que, porque, porquê, quem, será que, será, é que, cadê, de onde, pra onde, a quanto, tem como, dá pra, dá para',
  greetings:
    'oi, oii, oie, olá, ola, bom dia, boa tarde, boa noite, bons dias, boas, alô, alo, e aí, e ai, eae, opa, fala, fala aí, salve, ei, hello, hi, hey, saudações, viva, tudo bem, tudo bom',
  honorifics: 'dona, seu, dom, doutor, doutora, tia, tio',
  thanks:
    'obrigado, obrigada, muito obrigado, muito obrigada, obg, obrigadão, obrigadinho, obrigadinha, brigado, brigada, valeu, vlw, agradeço, agradecido, agradecida, grato, grata, muito grato, desde já agradeço, gratidão, deus te abençoe, thanks',
  fillers:
    'dona, seu moço, por favor, por gentileza, porfa, se faz favor, sff, faz favor, se possível, moço, moça, amigo, amiga, amigão, querido, querida, cara, mano, meu, gente, pessoal, galera, senhor, senhora, meu bem, flor, linda, patrão, chefe, chefia, campeão, né, então, tipo, assim, bem, bom, olha, olhe, escuta, veja, vê, aí, lá, viu, hein, ora, pois, ah, eh, hum, hmm, ué, nossa, poxa, puxa, que pena, eita, vixe, afe, rs, rsrs, kkk, kkkk, haha, gostaria de saber, queria saber, quero saber, me diz, me diga, diz-me, me fala, me informa, pode me dizer, pode dizer-me, poderia, poderia me, pode, podia, podem, você, vocês, vcs, uma pergunta, uma dúvida, tenho uma dúvida, dúvida, só, apenas, já, agora, desculpa, desculpe, com licença, licença, me ajuda, rapidinho, por acaso, talvez, acho, eu acho, tem como, consegue, conseguem, dá pra, dá para',
  functionWords:
    'o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, por, para, pra, com, sem, e, ou, que, se, é, são, foi, ser, está, estão, ao, aos, à, às, pelo, pela, pelos, pelas, este, esta, esse, essa, isso, isto, eu, me, meu, minha, meus, minhas, você, vocês, seu, sua, seus, suas, nós, nosso, nossa, ele, ela, lhe, te, tem, ter, há, mais, muito, muita, também, já, ainda, como, quando, qual, quais, num, numa, dum, duma, dele, dela',
  slang,
};
