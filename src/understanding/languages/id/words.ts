import type { Words } from '../words.ts';
import { slang } from './slang.ts';

export const id: Words = {
  language: 'id',

  numbers: {
    setengah: 0.5,
    seperempat: 0.25,
    nol: 0,
    'satu, siji, suatu': 1,
    'dua, duo, loro': 2,
    'tiga, telu': 3,
    'empat, papat': 4,
    'lima, limo': 5,
    enam: 6,
    tujuh: 7,
    'delapan, lapan': 8,
    sembilan: 9,
    sepuluh: 10,
    sebelas: 11,
    'dua belas, duabelas': 12,
    'tiga belas, tigabelas': 13,
    'empat belas, empatbelas': 14,
    'lima belas, limabelas': 15,
    'enam belas, enambelas': 16,
    'tujuh belas, tujuhbelas': 17,
    'delapan belas, delapanbelas': 18,
    'sembilan belas, sembilanbelas': 19,
    'dua puluh, duapuluh': 20,
    'tiga puluh, tigapuluh': 30,
    'empat puluh, empatpuluh': 40,
    'lima puluh, limapuluh, gocap': 50,
    'enam puluh': 60,
    'tujuh puluh': 70,
    'delapan puluh': 80,
    'sembilan puluh': 90,
    'seratus, cepek': 100,
    gopek: 500,
    'seribu, serebu, seceng': 1000,
    goceng: 5000,
    ceban: 10_000,
    noban: 20_000,
    goban: 50_000,
    'sejuta, satu juta': 1_000_000,
  },
  scales: { puluh: 10, ratus: 100, 'ribu, rebu, rb, rbu, ribuan, rban, k': 1000, 'juta, jt, jeti, jutaan': 1_000_000 },
  amounts: {
    'setengah lusin, 1/2 lusin': 6,
    'lusin, selusin, lsn': 12,
    'kodi, sekodi': 20,
    'gross, segross': 144,
    'sepasang, pasang, psg, sebuah, sebiji, sebungkus, sekotak, sebotol, seikat, selembar, seporsi, sepotong, sekaleng': 1,
    'setoples, sesachet, sekarung, seekor, segelas, sepiring, serenteng, sepak, seset, secup, semangkok, sekantong': 1,
    'sepotong aja, satu aja, satu saja': 1,
    'berdua, dua duanya, keduanya': 2,
  },
  counters:
    'buah, bh, biji, bj, butir, pcs, pc, pieces, bungkus, bks, bungkusan, pak, pack, pax, kotak, box, boks, dus, dos, kardus, karton, botol, btl, kaleng, klg, ikat, lembar, lbr, helai, potong, ptg, porsi, set, stel, pasang, psg, sachet, saset, renteng, karung, sak, ekor, gelas, cup, piring, mangkok, mangkuk, toples, kantong, plastik, batang, btg, roll, rol, unit, item, tangkai, tandan, sisir, slop, bal, koli, galon, tabung, tube, jar, pot, keping, eksemplar, eks, jilid, paket, kali, x',
  units: {
    'kilo, kilogram, kg, kgs, kiloan': 'kg',
    'gram, gr, g, grm': 'g',
    'ons, ounce': 'ons',
    'miligram, mg': 'mg',
    'liter, l, ltr, lt': 'l',
    'mililiter, ml, cc': 'ml',
    'meter, m, mtr': 'm',
    'sentimeter, senti, cm': 'cm',
    'milimeter, mm, mili, milim': 'mm',
    'inci, inch, inchi, in': 'in',
    'watt, w': 'w',
    'volt, v': 'v',
    'mah, miliampere': 'mah',
    'gb, giga, gigabyte': 'gb',
    'tb, tera, terabyte': 'tb',
    'tahun, thn, th': 'year',
    'bulan, bln': 'month',
  },

  currency: 'rp, rupiah, idr, perak',
  under:
    'di bawah, dibawah, bawah, kurang dari, ga lebih dari, gak lebih dari, nggak lebih dari, tidak lebih dari, maksimal, maks, max, maximal, paling mahal, mentok, budget, bujet, anggaran, dana, punya uang, uang saya, ga sampai, gak sampai, ga nyampe, tidak sampai, sampai dengan, hingga, under',
  over: 'di atas, diatas, atas, lebih dari, minimal, min harga, mulai, mulai dari, dari harga, paling murah harga, ke atas dari, above, start from',
  around:
    'sekitar, sekitaran, sekitarnya, kisaran, kira kira, kira2, kurang lebih, harga, seharga, range, rentang harga, di angka',
  between: 'antara, dari, range, kisaran, rentang, harga',
  rangeTo: 'sampai, sampe, sampai dengan, s/d, sd, hingga, ke, dan, ampe, atau, to',

  ordinals: {
    'pertama, kesatu, no satu, nomor satu, paling atas, nomer satu': 1,
    'kedua, no dua, nomor dua, nomer dua': 2,
    'ketiga, no tiga, nomor tiga, nomer tiga': 3,
    'keempat, no empat, nomor empat': 4,
    'kelima, no lima, nomor lima': 5,
    keenam: 6,
    ketujuh: 7,
    kedelapan: 8,
    'terakhir, paling akhir, paling bawah, paling belakang, buncit': -1,
  },
  ordinalSigns: { before: 'ke, nomor, nomer, no, nmr, urutan, pilihan, opsi, #', after: '' },
  superlatives: {
    cheapest:
      'paling murah, termurah, paling miring, paling hemat, paling terjangkau, lebih murah, murahan dikit, yang murahan, murahan mana, mana yang murah',
    dearest: 'paling mahal, termahal, lebih mahal, paling premium',
    newest: 'paling baru, terbaru, paling anyar, paling update, keluaran terakhir',
    smallest:
      'turun satu ukuran, turun ukuran, satu ukuran lebih kecil, yang kecilan, kecilan, lebih pendek, paling pendek, paling kecil, terkecil, lebih kecil, paling mini, paling mungil, paling ringan',
    largest:
      'naik satu ukuran, naik ukuran, satu ukuran lebih besar, paling besar, terbesar, paling gede, yang gede, yg gede, yang besar aja, yang gedean, gedean, lebih tinggi, lebih panjang, paling tinggi, paling panjang, lebih besar, lebih gede, paling jumbo',
  },
  pointers: {
    this: 'itu, ini, yang itu, yang ini, yg itu, yg ini, yang tadi, tadi, barusan, yang barusan, tsb, tersebut, dia, itu tuh, yang td, yang atas, barangnya, produknya, yang kayak gini, yang di foto, yang di gambar',
    other: 'yang lain, yang lainnya, yang satunya, satunya, satunya lagi, yang sebelah, lainnya, yang satu lagi',
    same: 'sama, yang sama, sama persis, sama kayak, sama seperti, sejenis, serupa, kayak tadi, model yang sama, kayak itu',
    all: 'semua, semuanya, seluruhnya, semua itu, semua yang tadi, dua duanya, dua-duanya, keduanya, ketiganya, semua barang',
  },

  yes: 'ya, iya, iyaa, yaa, y, ye, yo, yoi, yup, yap, yep, yes, iyes, ok, oke, okeh, okey, okay, okee, oce, sip, siip, siap, boleh, boleh deh, boleh banget, betul, benar, bener, betul sekali, setuju, lanjut, lanjutkan, gas, gass, gaskan, gaskeun, mau, mau dong, deal, jadi, ya jadi, cocok, cus, hooh, he eh, heeh, tentu, pasti, sudah benar, udah bener, sudah betul, iya betul, iya benar, ya benar, silakan, silahkan, fix, acc, inggih, nggih, leres, enggih, iyo, yoa, sah, y kak',
  no: 'tidak, tdk, tak, nggak, ngga, enggak, engga, gak, ga, g, kagak, kaga, ndak, nda, nga, tidak usah, tidak perlu, ga usah, gausah, gak usah, nggak usah, ga perlu, gak perlu, ga mau, gak mau, nggak mau, jangan, jangan dulu, belum, blm, blum, bukan, no, nope, ogah, emoh, ora, ga deh, gak deh, nggak deh, skip, salah, keliru, tidak benar, ga jadi, gajadi, tidak jadi, batal, mboten, henteu, teu',
  whatever:
    'terserah, terserah aja, terserah kamu, terserah deh, bebas, bebas aja, apa aja, apa saja, apa aja boleh, yang mana aja, yang mana saja, mana aja, apapun, sembarang, gatau, gak tau, ga tau, nggak tau, tidak tahu, tdk tau, belum tau, belum tahu, blm tau, lewati, lewatin, lewat, skip, nggak masalah, ga masalah, tidak masalah, semua boleh, semuanya boleh, manut, ngikut, ngikut aja, ikut aja, pilihin aja, pilihkan saja, tolong pilihin, bingung',
  back: 'kembali, balik, balik lagi, mundur, sebelumnya, pertanyaan sebelumnya, yang sebelumnya, ke sebelumnya, pertanyaan tadi, back, ulang pertanyaan tadi, balik ke pertanyaan sebelumnya, kembali ke pertanyaan sebelumnya',
  goOn: 'lanjut, lanjutkan, lanjut aja, lanjutin, terusin, teruskan, lanjut yang tadi, lanjut lagi',
  negation:
    'bukan, jangan, bkn, jgn, bukannya, ga mau, gak mau, nggak mau, ngga mau, tidak mau, tak mau, anti, non, emoh, ogah',
  except: 'kecuali, selain, tanpa, asal bukan, asal jangan, yang bukan, jangan yang, bukan yang, selain yang, di luar',
  correction:
    'maksudnya, maksud saya, maksudku, maksud aku, maksud gue, maksud gw, ralat, koreksi, salah, eh salah, harusnya, seharusnya, mksdnya, mksd sy, yang bener, yang benar, eh, eh sorry, eh maaf',

  and: 'dan, sama, plus, serta, ama, dn, beserta',
  next: 'terus, trus, lalu, kemudian, habis itu, abis itu, btw, oh ya, oiya, oh iya, ohya, sekalian, selain itu, terus juga, sama mau tanya, mau tanya juga, dan juga, ngomong ngomong, omong omong, by the way',
  but: 'tapi, tp, tetapi, melainkan, namun, cuma, cuman, tpi, mending',
  insteadOf: 'daripada, dari pada, ketimbang, alih alih, sebagai ganti, sebagai gantinya, pengganti, gantinya',
  into: 'jadi, dengan, sama, menjadi, ke, dgn, pake, pakai, pada, ganti, diganti, dituker, jadi yang',
  purpose: 'buat, untuk, utk, bwt, bakal',
  more: 'lagi, tambah, tambahin, tambahkan, nambah, nambahin, ditambah, tmbh, tambahi, plus, ekstra, extra, lebih, lebihin, tambahan',
  fewer: 'kurang, hapus, keluarin, kurangi, kurangin, dikurangi, dikurangin, kurangkan, minus, krg, krgi, buang, cabut',

  place:
    'ke, di, daerah, sampai, sampe, kota, kab, kabupaten, wilayah, sekitar, dekat, deket, area, tujuan, dari, buat ke, untuk ke',
  onOffer:
    'diskon, discount, disc, promo, promosi, sale, obral, potongan harga, turun harga, cuci gudang, flash sale, clearance, lagi diskon, diskonan, turun harganya, harga coret, harga spesial, banting harga',
  inStock:
    'ready, redi, redy, rdy, tersedia, ada stok, ready stock, ready stok, masih ada, stok ada, stok aman, yang ada stoknya',
  bestselling:
    'terlaris, paling laris, paling laku, best seller, bestseller, best selling, terfavorit, paling favorit, paling diminati, paling banyak dibeli, paling banyak dicari, laris, populer, paling populer, andalan, jagoan, paling sering dibeli, sering dibeli, banyak dibeli, laku keras, favorit pelanggan, paling rame',
  fields: {
    name: 'nama saya, namaku, nama aku, nama gue, nama gw, nama sy, nama, nm, atas nama, a.n., a.n, a/n, an., penerima, nama penerima, penerimanya, saya dengan, untuk sdr, untuk ibu, untuk bapak',
    phone:
      'no hp, nomor hp, nomer hp, no. hp, hp, no telp, no telepon, nomor telepon, nomor telpon, telepon, telpon, telp, tlp, no wa, nomor wa, nomer wa, wa, whatsapp, nope, no saya, nomor saya, nomer saya, kontak, yang bisa dihubungi',
    email: 'email, e-mail, surel, alamat email, email saya, imel, gmail',
    address:
      'alamat, alamat saya, alamatnya, alamatku, alamat pengiriman, alamat lengkap, alamat kirim, almt, almat, kirim ke, dikirim ke, kirimnya ke, antar ke, dianter ke, tujuan, saya tinggal di, rumah saya di, kos saya di, kirim ke rumah',
    shipping_method:
      'pengiriman, pengirimannya, kurir, kurirnya, ekspedisi, jasa kirim, kirim pakai, kirim pake, kirim lewat, dikirim pakai, dikirim pake, dikirim lewat, via, ambil di toko, ambil sendiri',
    payment_method:
      'pembayaran, pembayarannya, metode bayar, metode pembayaran, cara bayar, bayar pakai, bayar pake, bayar lewat, bayar via, bayarnya, bayar dengan',
  },
  addressWords:
    'jl, jln, jalan, gg, gang, rt, rw, kec, kecamatan, kel, kelurahan, kab, kabupaten, desa, ds, dusun, dsn, kampung, kp, perum, perumahan, komplek, kompleks, blok, blk, no, nomor, apartemen, apt, tower, lantai, lt, gedung, ruko, kos, kost, kontrakan, kode pos, kodepos, prov, provinsi, cluster, residence, griya, villa, patokan, depan, belakang, samping, seberang',
  measures: {
    height: 'tinggi, tinggi badan, tb, tingginya',
    weight: 'berat, berat badan, bb, beratnya, bobot',
    foot: 'panjang kaki, telapak kaki, insole, panjang telapak',
    chest: 'lingkar dada, ld, lebar dada, dada',
    waist: 'lingkar pinggang, pinggang, lp',
    hips: 'lingkar pinggul, pinggul, panggul',
    head: 'lingkar kepala, kepala, lk',
    finger: 'lingkar jari, keliling jari, jari',
    arm: 'panjang lengan, lengan',
    age: 'umur, usia, umurnya',
    usual:
      'biasa pakai, biasa pake, biasanya pakai, biasanya pake, biasanya, biasa, selama ini pakai, biasa ukuran, biasa size, biasa nomor',
  },
  complaints: {
    damaged:
      'meleleh, kebakar, meledak, jamuran, berjamur, basi, copot, lepas sendiri, rusak, pecah, penyok, robek, sobek, retak, patah, cacat, bocor, tumpah, lecet, mati total, ga nyala, gak nyala, tidak nyala, hancur, remuk, berlubang, bolong, lepas jahitannya, tidak berfungsi, ga berfungsi, error, konslet, basah',
    wrong_item:
      'salah kirim, salah barang, barang salah, beda, tidak sesuai pesanan, ga sesuai pesanan, gak sesuai pesanan, ketuker, tertukar, salah warna, salah ukuran, kurang satu, tidak lengkap, ga lengkap, kurang isinya, ketinggalan, bukan yang saya pesan, yang datang, yang dikirim malah',
    late: 'telat, terlambat, lama banget, lama sekali, kelamaan, belum sampai, belum datang, belum nyampe, ga sampai sampai, ga nyampe nyampe, belum juga, belum diterima, hilang, nyasar, resi ga gerak, lelet, sudah lewat, lewat estimasi, tidak kunjung',
    payment:
      'dobel bayar, kepotong, terpotong, kepotong dua kali, kelebihan bayar, salah tagih, ditagih, refund belum, uang belum kembali, saldo kepotong, tagihan salah, bayar dua kali, belum dikembalikan, belum direfund',
    quality:
      'jelek, kualitas buruk, kualitasnya, murahan, tipis banget, luntur, bau, basi, ga enak, gak enak, tidak enak, tidak sesuai foto, ga sesuai foto, beda sama foto, gatal, kw, palsu, mengecewakan, gampang rusak, jebol, abal abal, tidak sesuai deskripsi',
  },

  questions:
    'apa, apakah, apaan, berapa, berapaan, brp, kapan, dimana, di mana, mana, ke mana, kemana, bagaimana, gimana, gmn, kenapa, mengapa, siapa, bisakah, adakah, bolehkah, emang, emangnya, kah',
  greetings:
    'halo, hallo, haloo, hai, hay, hei, hey, hi, hy, helo, hello, pagi, siang, sore, malam, malem, selamat pagi, selamat siang, selamat sore, selamat malam, met pagi, met siang, met malam, assalamualaikum, assalamu alaikum, asw, aslm, ass wr wb, salam, permisi, misi, punten, kulonuwun, sampurasun, om swastiastu, shalom',
  honorifics: 'teh, teteh, kang, neng, uda, uni, pak, bu, mbak, mba, mas, bang, kak, om, tante, ibu, bapak',
  thanks:
    'makasih, makasi, mksh, makasih ya, makasih banyak, makasih kak, terima kasih, terimakasih, trimakasih, trims, thanks, thank you, thx, tq, ty, suwun, matur nuwun, nuhun, hatur nuhun, tengkyu, tengs, maacih, syukron',
  fillers:
    'yah, yaudah, ya udah, aduh, waduh, yaah, duh, hadeh, sayang banget, min, mimin, admin, kak, kakak, ka, kk, kakk, sis, sist, sista, gan, agan, bro, bray, om, tante, bu, ibu, pak, bapak, bang, abang, mas, mbak, mba, mb, teh, teteh, aa, koh, ko, ci, cik, say, sayang, beb, bos, boss, bosku, guys, cuy, dong, donk, sih, ya, yah, deh, dah, kok, lah, loh, lho, nih, tuh, kan, aja, saja, doang, tolong, tlg, mohon, minta tolong, permisi, maaf, sorry, mau tanya, mau nanya, numpang tanya, nanya dong, tanya dong, hehe, hehehe, wkwk, wkwkwk, haha, hihi, plis, pls, please, hmm, hm, eh, oh, nah, toh, ding, yaa, ayo, yuk, coba, banget, bgt, dulu, kira kira, kalau bisa',
  functionWords:
    'yang, yg, untuk, utk, buat, di, ke, dari, dengan, dgn, dan, atau, pada, oleh, dalam, juga, ini, itu, adalah, ialah, akan, sudah, udah, sedang, lagi, bagi, para, sebagai, agar, supaya, karena, saat, serta, bisa, dapat, lebih, sangat, si, se, nya, ada, saya, aku, gue, gw, kami, kita, kamu, anda',
  slang,
};
