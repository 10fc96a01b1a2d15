import { conceptTable } from './concept-table.ts';

/** Sizes in words and letters; figures are read by the grammars. */
export const sizes = conceptTable(
  'size',
  `
xxs | xxs | ххс | xxs, extra extra small, 2xs | xxs
xs | xs, extra small | хс, иксэс, икс эс | xs, extra small, x-small | xs, extra pequeno
small | s, ukuran s, kecil, small, mini, imut, mungil, cilik | s, эска, эску, маленький, маленькая, маленькое, маленькие, маленького, маленькую, мелкий, небольшой, мини, малый, размер с | s, small, sm, little, mini, tiny, petite | p, tamanho p, pequeno, pequena, pequenos, pequenas, pequenininho, mini, pequenino
medium | m, ukuran m, sedang, medium, tanggung, menengah | m, эмка, эмку, средний, средняя, среднее, средние, среднего, среднюю, размер м | m, medium, med, mid size, midsize, regular size | m, tamanho m, médio, média, médios, médias
large | l, ukuran l, besar, gede, large, guede | l, элька, эльку, большой, большая, большое, большие, большого, большую, крупный, крупная, здоровый, размер л | l, large, big, lrg, lge | g, tamanho g, grande, grandes, grandão
xl | xl, ekstra besar, extra large, eks el | хл, икс эль, иксэль | xl, extra large, x-large, xlarge | xl, gg, extra grande
xxl | xxl, 2xl, dobel xl, double xl, eks eks el | ххл, 2хл, два икс эль | xxl, 2xl, double xl, extra extra large | xxl, xg, 2xl, exg
xxxl | xxxl, 3xl, triple xl | хххл, 3хл, три икс эль | xxxl, 3xl, triple xl | xxxl, 3xl, xgg, g3
4xl | 4xl, xxxxl | 4хл | 4xl, xxxxl | 4xl, g4
5xl | 5xl | 5хл | 5xl | 5xl, g5
one-size | all size, allsize, freesize, free size, onesize, satu ukuran | универсальный размер, безразмерный, ван сайз, единый размер, one size | one size, one-size, free size, fits all, one size fits all | tamanho único, tam único, único tamanho
plus-size | jumbo, big size, bigsize, plus size, ukuran besar | плюс сайз, большие размеры, больших размеров, батал, plus size | plus size, plus-size, big size, oversize sizes | plus size, tamanho grande, tamanhos grandes, extra grandes
oversize | oversize, oversized, kedodoran, gombrong | оверсайз, свободный крой, oversize, мешковатый | oversize, oversized, baggy, loose | oversized, oversize, larguinho, soltinho
slim | slim fit, slimfit, ketat, pas badan | приталенный, облегающий, слим, slim fit, зауженный | slim fit, slim, fitted, tight, skinny | slim fit, slim, justo, justinho, ajustado
regular-fit | regular fit, standar, ukuran standar | прямой крой, стандартный, регуляр, прямого кроя | regular fit, standard fit, straight fit | modelagem regular, corte reto, tradicional
long | panjang, long, pjg | длинный, длинная, длинное, длинные, удлинённый | long, longer, full length | comprido, comprida, longo, longa, compridos
short | pendek, short, pdk | короткий, короткая, короткое, короткие, укороченный | short, shorter, cropped | curto, curta, curtos, curtas, curtinho
wide | lebar, luas | широкий, широкая, широкое, широкие | wide, broad | largo, larga, largos, largas
narrow | sempit, ramping | узкий, узкая, узкое, узкие | narrow | estreito, estreita, fino corte
thick | tebal, thick | толстый, толстая, плотный, плотная | thick, heavyweight | grosso, grossa, espesso, encorpado
thin | tipis, thin | тонкий, тонкая, тоненький | thin, lightweight fabric | fino, fina, fininho
tall | tinggi, jangkung | высокий, высокая, высокие | tall, high | alto, alta, altos
low | rendah, ceper | низкий, низкая, низкие | low, short height | baixo, baixa, baixos
a4 | a4 | а4 | a4 | a4
a5 | a5 | а5 | a5 | a5
a3 | a3 | а3 | a3 | a3
single-bed | single, no 4, ukuran 90, single bed | односпальный, односпалка, односпальная | single, twin, single bed size | solteiro, de solteiro
double-bed | double bed, ukuran 160, queen | двуспальный, двуспалка, двуспальная | full size, double bed, queen size | casal, de casal, queen
king-size | king, king size, ukuran 180 | кинг сайз, евро размер, king size | king size, super king | king, king size, super king
newborn-size | nb, newborn, baru lahir | для новорождённых, ньюборн | newborn, nb, 0-3 months | recém-nascido, rn
refill | refill, isi ulang | рефил, сменный блок, запаска | refill pack, refills | refil, recarga
travel-size | travel size, ukuran travel, mini size | мини формат, дорожный формат, тревел | travel size, travel-size, trial size, sample size | tamanho viagem, miniatura, amostra
family-size | family size, ukuran keluarga, family pack | семейный, семейная упаковка, экономичная упаковка | family size, family pack, economy pack | família, tamanho família, embalagem família
portion-regular | porsi biasa, reguler porsi | обычная порция, стандартная порция | regular portion | porção normal, porção individual
portion-large | porsi jumbo, porsi besar, porsi dobel | большая порция, двойная порция | large portion, double portion | porção grande, porção dupla
`,
);
