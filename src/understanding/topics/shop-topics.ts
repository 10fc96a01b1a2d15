import type { TopicRow } from './topic-row.ts';

/** What customers ask of a shop and its services, in the words of all languages; see `TopicRow`. */
export const shopTopics: TopicRow[] = [
  [
    'return',
    'return*, send back, send _ back, bring _ back, take _ back, give _ back, send it back, send a phone back, sent back, bring back, bring it back, take back, take it back, come back, change my mind, changed my mind, dont like it, dont want it, not happy, retur*, kembalikan, dikembaliin, dibalikin, balikin, dikembalikan, kembaliin, dipulangin, retur*, diretur, pengembalian, ga cocok, gak cocok, gak suka, верн*, возврат*, возвращ*, сдать обратно, примете назад, принять назад, принимаете назад, назад, обратно, передумал*, не понравил*, не подош*, devol*, devolver, aceitam de volta, de volta, arrepend*, nao gostei, nao gostar, mudar de ideia, mudei de ideia, volta',
  ],
  [
    'exchange',
    'exchang*, swap*, wrong size, too big, too small, doesnt fit, didnt fit, tukar*, tuker*, dituker, ganti ukuran, kebesaran, kegedean, kekecilan, kesempitan, gak muat, обмен*, обменя*, поменя*, замен*, не тот размер, велик*, маловат*, мал, мала, малы, большеват*, troc*, trocar, nao serviu, nao servir, ficou grande, ficou pequen*, apertad*',
  ],
  [
    'used',
    'used, second hand, opened, unopened, worn, fitted, installed, bekas, seken, second, sudah dipakai, udah dipake, dibuka, dipakai, dipake, б у, бу, бывш*, использован*, пользовал*, попользовал*, вскрыт*, распакован*, ношен*, носил*, usad*, seminov*, abert*, abri, aberto, lacrad*, usei',
  ],
  [
    'warranty',
    'parar de funcionar, para de funcionar, parou de funcionar, pifar, quebrar sozinho, stop working, перестанет работать, перестал работать, mati sendiri, warrant*, guarante*, covered, cover if, packs up, pack up, breaks down, break down, stops working, stop working, goes wrong, conks out, faulty, garansi, bergaransi, kalau rusak, kalo rusak, rusak sendiri, klaim, гарант*, слома*, ломается, полома*, выйдет из строя, перестанет работать, garantia*, quebrar, se quebrar, estragar, der defeito, defeito, parar de funcionar, nao funcionar, pifar, cobertura, assistencia',
  ],
  [
    'transit-damage',
    'damaged, damage, broken, broke, smashed, cracked, in transit, on the way, in the post, arrives broken, arrive broken, broken on arrival, crushed, smashed on, dented, rusak, rusak saat, rusak di jalan, rusak waktu, nyampe penyok, penyok, pecah di jalan, bonyok, hancur, saat sampai, pas sampe, nyampe, в дороге, при доставке, по дороге, в пути, пока едет, помя*, повред*, разбил*, разбит*, расколе*, побил*, битый, битая, danific*, amass*, quebrad*, no transporte, no caminho, chegar quebrad*, chegar danific*, avari*, estragad* na entrega, pelo correio, pelos correios',
  ],
  [
    'lost-parcel',
    'lost in the post, goes missing, gets lost, never arrives, lost, hilang di jalan, paket hilang, hilang, ilang, потеряется, потер*, пропад*, extravi*, sumir, perder, se perder',
  ],
  [
    'repair',
    'repair*, mend*, fix, fixes, fixed, sort that out, replace the screen, screen replacement, broken screen, smashed, cracked, tune up, servis, service, perbaik*, benerin, reparasi, ngebenerin, ремонт*, почин*, чините, починк*, отремонт*, сервис*, consert*, repar*, arrum*, assistencia tecnica, manutencao',
  ],
  [
    'servicing',
    'servic*, once over, tune up, check over, check up, overhaul, full check, inspection, maintenance, servis, tune up, cek kondisi, обслужив*, техобслуж*, осмотр*, диагност*, revisao, revisar, check up, inspecao',
  ],
  [
    'fitting',
    'fit, fits it, fit it, fit them, fitting, fitted, install*, instal*, mount it, put on, put it on, put them on, bolt*, attach*, set it up, assemble for, pasang*, dipasangin, masangin, pemasangan, установ*, поставите, смонтир*, монтаж*, прикрут*, наклеи*, наклей*, instal*, colocam, colocar pra mim, montam, fixam',
  ],
  [
    'assembly',
    'assembl*, put together, put it together, put them together, build it, build them, build mine, build for me, merakit, dirakit*, rakit*, ngerakit*, сборк*, собираете, собирать, собрать, соберете, соберут, montag*, montam, montar, monta pra',
  ],
  [
    'old-away',
    'take away one old, take away old, take away the old, take away my old, take the old, take my old, take old, old one away, old away, get rid of my, get rid of the old, remove old, ambil yang lama, yang lama diambil, barang lama, старую забер*, старый забер*, старое забер*, забираете старо*, забираете старый, забираете старую, вывоз*, вывезете, увезете, levam o velho, levam o antigo, retiram o antigo, retiram o velho, velho embora, antigo embora',
  ],
  [
    'subscription',
    'subscription*, subscribe to, every month, monthly box, langganan, berlangganan, paket bulanan, подписк*, каждый месяц, assinatura*, assinar, todo mes, mensal',
  ],
  [
    'consultation',
    'consult*, advice session, skin analysis, konsultasi, konsul, tanya ahli, консультац*, consultoria, consulta, atendimento personalizado',
  ],
  [
    'planting',
    'repot*, plant it, plant them, potting, tanamkan, ditanam, pindah pot, пересад*, посад*, replant*, plantam, planta no vaso, transplant*',
  ],
  [
    'sharpening',
    'sharpen*, blunt, dull, asah, tumpul, заточ*, точите, точить, подточ*, затуп*, туп*, afia*, amola*, cega',
  ],
  [
    'wrapping',
    'gift wrap*, wrap*, giftwrap, gift box, ribbon, bow, present, bungkus*, kado, dibungkusin, bungkusin, pita, упаков*, упаку*, запак*, оберн*, подарочн*, завер*, лент*, embrulh*, embalagem, embala, presente, papel de presente, laco',
  ],
  [
    'card',
    'greeting card, gift card, note, message card, voucher card, kartu ucapan, kartu, ucapan, открыт*, записк*, сертификат*, cartao, cartaozinho, bilhete*, recad*, vale presente',
  ],
  [
    'packaging',
    'packag*, packed, bubble wrap, padding, eco friendly, kemasan, dikemas, packing*, bubble, как упаков*, коробк*, пупыр*, caixa, reforcad*, protegid*, plastico bolha, embalad*, vao em',
  ],
  [
    'dies',
    'die, dies, died, dying, dead, wilt*, wither*, didnt survive, mati, layu, погиб*, завян*, завял*, умр*, засох*, сдохн*, morre*, morrer, morta, morto, murch*, secar, nao vingar',
  ],
  ['live-shipping', 'alive, live plant*, survive the post, hidup, живы*, vivas, viva, vivo, chegam bem, chega bem'],
  [
    'personalise',
    'personali*, custom*, engrav*, print my, print a, print our, logo, name on, initials, embroider*, monogram, cetak*, sablon*, disablon, bordir*, ukir*, tulisan, nama di, tulis*, ditulis*, nulis*, tulis nama, namanya, request nama, nama anak, bisa request, гравир*, нанес*, напечат*, принт*, надпис*, вышив*, имя на, логотип*, персонал*, personaliz*, grava*, estampa*, borda*, imprim*, nome no, nome na, escrev*, escrito, logomarca',
  ],
  [
    'made-to-order',
    'made to order, bespoke, made to measure, custom order, pesanan khusus, custom, bikinin, bisa dibuat, под заказ, на заказ, изготов*, сшить, sob encomenda, sob medida, encomend*, fazem sob',
  ],
  ['birthday', 'birthday, cake message, candle*, ulang tahun, ultah, lilin, день рожден*, свеч*, aniversari*, velas'],
  [
    'wholesale',
    'wholesale, bulk, school*, nursery, trade price*, large order, corporate, company order, office, team order, business*, b2b, harga khusus, sekolah, seragam, grosir*, borongan, partai besar, banyak sekaligus, komunitas, klub, kantor, perusahaan, rapat, meeting, hajatan, acara, konsumsi, опт, опто*, школ*, класс, детск* сад*, крупн* парти*, организац*, юрлиц*, юр лиц*, юридич*, ооо, ип, компан*, фирма, кафе, бригад*, строител*, atacado, escola*, turma, empresas, empresa, evento*, cnpj, corporativ*, quantidade grande, revenda, restaurante, obra',
  ],
  [
    'resell',
    'resell*, reseller, dropship*, jual lagi, jualin, jualan lagi, dijual lagi, перепрод*, реселл*, дропшип*, revend*, revender, revendedor',
  ],
  [
    'catering',
    'catering, snack box, buffet, lunch box*, nasi kotak, kotak, konsumsi, hajatan, кейтеринг*, фуршет*, buffet, coffee break, festa',
  ],
  [
    'invoice',
    'invoice*, vat, tax receipt, receipt for business, faktur*, npwp, pajak, ppn, kwitansi, nota, счет фактур*, счет*, счёт*, ндс, безнал*, по счету, реквизит*, чек для, накладн*, nota fiscal, nota, nf, cnpj, cpf, recibo',
  ],
  [
    'instalments',
    'instalment*, installment*, pay later, pay monthly, spread the cost, spread the payment, monthly, klarna, in parts, finance, cicil*, nyicil, kredit, paylater, angsuran, рассроч*, кредит*, частями, по частям, долями, в долг, parcel*, prestac*, em vezes, sem juros, crediario, fiado',
  ],
  [
    'price-match',
    'price match*, match the price, match price, cheaper elsewhere, beat the price, samain harga, harga lebih murah, сравняете, снизите до, у конкурент*, дешевле нашел, нашел дешевле, cobre oferta, cobrem, cobrir oferta, mais barato em',
  ],
  [
    'trade-in',
    'trade in, trade it in, part exchange, part ex, buy old, buy used, buy my, take it off me, take it off my hands, sell you my, old phone*, old handset*, old one, old bike, for cash, handset, tukar tambah, beli bekas, trade in, terima barang bekas, трейд ин, трейдин, сдать стар*, выкуп*, скупа*, старый принес*, принимаете стар*, aceitam usado, compram usado*, na troca, meu antigo, meu velho, pegam o velho, retoma',
  ],
  [
    'rent',
    'rent*, hire, borrow, lend, sewa*, rental, nyewa, pinjam*, аренд*, прокат*, напрокат, взять на день, в сутки, alug*, locac*, emprest*',
  ],
  [
    'unlocked',
    'unlock*, sim free, any network, network*, carrier, contract, tied to, locked, giffgaff, operator, terkunci, разлоч*, оператор*, залоч*, desbloquead*, operadora*',
  ],
  [
    'try',
    'try before, try it on, try on, try it, test ride, test it, sample*, swatch*, taster, tasting*, coba dulu, dicoba, nyobain, contoh*, tester, sampel, образц*, образец, пример*, попроб*, пробник*, дегустац*, тест драйв*, experiment*, provar, prova antes, amostra*, degusta*, test ride',
  ],
  [
    'class',
    'teach*, learn to, ngajar*, diajarin, belajar, учите, учат, научит*, ensina*, aprender, class*, workshop, course, lesson*, training, master class, kelas, kursus, pelatihan, workshop, курс*, мастер класс*, обуч*, занят*, aula*, curso*, oficina*, workshop',
  ],
  [
    'visit',
    'come round, come out to, home visit, visit my, site visit, come to my, design, consultation, datang ke rumah, survei, konsultasi, приехать к, выезд*, замер*, консультац*, visita*, vem aqui, vem em casa, domicilio, projeto, consultoria, paisagis*, orcamento',
  ],
  [
    'injection',
    'injection*, vaccin*, jab, suntik*, imunisasi, vaksin, укол*, инъекц*, вакцин*, injec*, vacina*, aplicam, furam, benzetacil',
  ],
  ['blood-pressure', 'blood pressure, measure my, tensi, tekanan darah, cek tensi, давлен*, pressao, medem, medir'],
  [
    'reserve',
    'reserve*, hold it for, put aside, keep it for me, pre order*, preorder*, booking*, simpenin, keep dulu, di keep, pre order, booking, отлож*, заброн*, брон*, придерж*, предзаказ*, reserva*, separam, guardam pra mim, pre venda, encomenda antecipada',
  ],
  [
    'restock',
    'restock*, back in stock, get more in, kapan ada lagi, ready lagi, restok, поступлен*, завоз*, когда появ*, привез*т ли, repor, reposicao, chega mais, volta ao estoque',
  ],
  [
    'student',
    'student*, nhs, key worker*, military, senior discount, pensioner*, teacher*, pelajar, mahasiswa, студент*, пенсионер*, учител*, estudante*, aposentad*, professor*',
  ],
  [
    'discount',
    'discount*, cheaper for, money off, special price, potongan, diskon, harga khusus, скидк*, скинете, descont*, preco especial',
  ],
  [
    'loyalty',
    'loyal*, points, member*, reward*, poin, member*, keanggotaan, балл*, бонус*, карта клиента, карта лояльност*, pontos, fidelidade, clube, socio*',
  ],
  ['cycle-scheme', 'cycle to work, cyclescheme, scheme, voucher scheme'],
  [
    'recycle',
    'empt* jars, empty bottles, empty pots, empties, bring back empt*, пуст* баноч*, баночк*, пуст* упаковк*, botol kosong, wadah kosong, potes vazios, embalage* vazi*, recycl*, dispose, take away old, daur ulang, перераб*, утилиз*, сдать батаре*, recicl*, descart*',
  ],
  ['eco', 'eco*, sustainab*, environment*, plastic free, ramah lingkungan, эколог*, sustent*, ecolog*'],
  ['animal', 'animal*, cruelty, hewan, животн*, animais, bicho*'],
  ['parking', 'park, parking, car park, parkir*, парков*, estaciona*, vaga'],
  ['accessible', 'wheelchair, step free, accessible, kursi roda, инвалид*, коляс*, cadeirante, acessib*'],
  ['dogs-welcome', 'bring my dog, dogs allowed, dog friendly, с собакой, trazer cachorro, pet friendly'],
  [
    'evening-delivery',
    'evening, after work, after dark, at night, night delivery, late delivery, weekend delivery, malam, sore, malem, вечер*, ночью, после работы, по вечерам, выходн*, noite, a noite, escurece, depois do trabalho, de noite, fim de semana',
  ],
  [
    'slot',
    'time slot, choose the time, pick a time, exact time, jam tertentu, pilih jam, ко времени, интервал*, точное время, horario marcado, hora marcada, agendar, agendamento',
  ],
  [
    'pickup',
    'pick up, pickup, collect*, click and collect, ambil sendiri, ambil di, diambil, самовывоз*, забрать, забираю, заберу, retir*, buscar, pegar na loja',
  ],
  [
    'abroad',
    'abroad, overseas, international*, luar negeri, за границ*, за рубеж*, другую страну, exterior, outro pais, fora do brasil, internaciona*',
  ],
  [
    'free-shipping',
    'free delivery, free shipping, free postage, gratis ongkir, ongkir gratis, bebas ongkir, бесплатн* доставк*, frete gratis, entrega gratis',
  ],
  [
    'postage',
    'postage, who pays, at your cost, ongkos kirim balik, ditanggung, за чей счет, кто платит, кто отвечает, за наш счет, quem paga, por conta de, frete de volta',
  ],
  ['insured', 'insur*, tracked, tracking, asuransi, застрах*, страхов*, seguro, rastre*'],
  ['photo', 'photo of, picture of, send a photo, foto, фото, foto'],
  [
    'refund',
    'refund*, money back, uang kembali, uang balik, refund, вернете деньги, деньги назад, reembols*, dinheiro de volta, estorn*',
  ],
  [
    'trust',
    'legit, scam, trust*, reliable, penipu*, amanah, terpercaya, nipu, обман*, мошенн*, надежн*, доверя*, confiavel, golpe, confiar',
  ],
  ['privacy', 'privacy, my data, personal data, data pribadi, персональн* данн*, privacidade, meus dados, lgpd'],
  ['stock-photo', 'same as the photo, like the picture, sesuai foto, как на фото, igual a foto'],
  [
    'spare',
    'spare part*, parts for, replacement part*, sparepart*, suku cadang, запчаст*, запасн*, peca*, reposicao de peca',
  ],
  [
    'minimum',
    'minimum order, minimum spend, min order, minimal belanja, minimal order, минимальн* заказ*, минимальн* сумм*, pedido minimo, valor minimo',
  ],
  [
    'jobs',
    'hiring, job, vacanc*, work for you, lowongan, loker, ваканс*, на работу, emprego, vaga de emprego, trabalhar ai, contratando',
  ],
  [
    'by-weight',
    'by weight, loose, per gram, kiloan, timbangan, curah, на развес, развесн*, на вес, a granel, por peso',
  ],
];
