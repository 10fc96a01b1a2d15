import { conceptTable } from './concept-table.ts';

/** For whom something is. */
export const recipients = conceptTable(
  'recipient',
  `
men | pria, cowok, laki, laki laki, laki-laki, cowo, man, mens | мужской, мужская, мужские, мужское, мужчина, мужчине, мужчинам, для мужчин, парень, парню | men, mens, man, male, gents, guy, guys, gentlemen | masculino, masculina, homem, homens, rapaz, masculinos
women | wanita, cewek, perempuan, cewe, ladies, woman | женский, женская, женские, женское, женщина, женщине, женщинам, для женщин, девушке, девушка | women, womens, woman, female, ladies, lady | feminino, feminina, mulher, mulheres, femininos, moça
unisex | unisex, cowok cewek, pria wanita, uniseks | унисекс, универсальный | unisex, gender neutral | unissex, unisex
kids | anak, anak anak, anak-anak, bocil, bocah, kids, balita | детский, детская, детские, детское, ребёнок, ребёнку, ребёнка, детям, дети, детей, малыш | kid, kids, child, children, childrens, junior, youth, toddler | infantil, infantis, criança, crianças, miúdo, miúdos, juvenil
boys < kids | anak laki, anak cowok, anak laki laki, anak laki-laki, jagoan kecil | мальчик, мальчику, мальчика, для мальчиков, мальчиковый, сын, сыну | boy, boys, son | menino, meninos, garoto, garotos, filho
girls < kids | anak perempuan, anak cewek, gadis kecil | девочка, девочке, девочки, для девочек, дочка, дочке, дочь, дочери | girl, girls, daughter | menina, meninas, garota, garotas, filha
baby < kids | bayi, baby, newborn baby, dedek bayi | младенец, новорождённый, новорожденному, грудничок, малышу, новорождённых, грудничка | baby, babies, infant, newborn | bebê, bebê recém-nascido, bebê menino, neném, nenê, bebés
teen | remaja, abg, abege | подросток, подростку, подростковый, подростка, тинейджер | teen, teens, teenager, teenage, adolescent | adolescente, adolescentes, jovem
mother | ibu, mama, mamah, emak, nyokap, bunda, mami | мама, маме, маму, мамы, мать, мамочка | mum, mom, mother, mummy, mama | mãe, mamãe, mamã
father | ayah, papa, bokap, abi, papah | папа, папе, папу, отец, отцу, папы | dad, father, daddy | pai, papai
wife | istri, isteri, bini | жена, жене, жену, супруга, супруге | wife | esposa, minha mulher
husband | suami, laki gue | муж, мужу, мужа, супруг, супругу | husband, hubby | marido, esposo
girlfriend | pacar cewek, cewekku | девушка моя, моей девушке, подруге девушке | girlfriend, gf | namorada
boyfriend | pacar cowok, cowokku | парень мой, моему парню | boyfriend, bf | namorado
partner | pacar, pasangan, gebetan, ayang | любимый, любимой, любимому, второй половинке, паре | partner, spouse, fiancé, fiancee, significant other | parceiro, parceira, noivo, noiva, amor
parents | orang tua, ortu, mertua | родители, родителям, родителей, свёкр, тёща, свекровь, тёще | parents, in-laws | pais, sogra, sogro, sogros
grandmother | nenek, oma, eyang, mbah putri | бабушка, бабушке, бабуле, бабушку | grandmother, grandma, nan, granny, gran | avó, vovó, vó
grandfather | kakek, opa, mbah kakung | дедушка, дедушке, деду, дед | grandfather, grandpa, grandad | meu avô, vovozinho, avozinho, avôs
elderly | lansia, orang tua lanjut, manula | пожилой, пожилым, пожилому, пенсионер, пенсионеру | elderly, senior, seniors, old people | idoso, idosa, idosos, terceira idade
friend | teman, temen, sahabat, bestie | друг, другу, подруга, подруге, друзьям | friend, mate, best friend, bestie | amigo, amiga, amigos, melhor amiga
colleague | rekan, rekan kerja, teman kantor, bos | коллега, коллеге, коллегам, начальник, начальнику, боссу | colleague, coworker, co-worker, boss | colega, colegas, chefe, colega de trabalho
teacher | guru, bu guru, dosen | учитель, учителю, учительнице, воспитателю, преподавателю | teacher | professor, professora
sibling | adik, adek, kakak kandung, saudara | брат, брату, сестра, сестре, братику, сестрёнке | brother, sister, sibling | irmão, irmã, irmãos
niece | keponakan, ponakan | племянник, племяннику, племянница, племяннице | niece, nephew | sobrinho, sobrinha
grandchild | cucu | внук, внуку, внучка, внучке | grandson, granddaughter, grandchild | neto, neta
couple | couple, kapel, berpasangan | для двоих, парный, парные, для пары, молодожёнам | couple, couples, his and hers, matching pair | casalzinho, para dois, par romântico
family | keluarga, sekeluarga | семья, для всей семьи, семье | family, whole family | para a família, família toda
beginner | pemula, newbie | новичок, новичку, начинающий, для начинающих, начинающему | beginner, beginners, novice, starter | iniciante, iniciantes, principiante
professional | profesional, pro | профессионал, профессиональный, для профессионалов | professional, professionals, pro | profissional, profissionais
pregnant | ibu hamil, bumil, hamil | беременная, для беременных, беременным, беременной | pregnant, maternity, expecting | gestante, grávida, gestantes
nursing | ibu menyusui, busui | кормящая, для кормящих, кормящим | nursing, breastfeeding | amamentação, lactante
student | mahasiswa, pelajar, anak sekolah, anak kos | студент, студенту, школьник, школьнику, школьница | student, pupil, schoolkid | estudante, estudantes, aluno
cat | kucing, anabul, meong | кошка, кот, кошке, коту, котёнок, котёнку, кошек | cat, cats, kitten, kitty | gato, gata, gatos, gatinho
dog | anjing peliharaan, doggy, guguk | собака, собаке, щенок, щенку, пёс, собак, собаки | dog, dogs, puppy | cachorro, cão, cães, cachorrinho, filhote
bird | burung, unggas | птица, попугай, попугаю, птицам | bird, birds, parrot | pássaro, pássaros, ave, papagaio
fish-pet | ikan hias, ikan cupang | рыбки, аквариумные рыбки | pet fish, aquarium fish | peixe de aquário, peixinho
pet | hewan peliharaan, peliharaan | питомец, питомцу, домашнее животное, питомцев | pet, pets | animal de estimação, pet, bicho
`,
);
