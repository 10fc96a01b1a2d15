import { conceptTable } from './concept-table.ts';

/** Instruments and what belongs to them. */
export const music = conceptTable(
  'type',
  `
guitar | gitar, gitar akustik, gitar elektrik | гитара, гитары, гитару, акустическая гитара, электрогитара | guitar, guitars, acoustic guitar, electric guitar | violão, violões, guitarra, guitarras
ukulele < guitar | ukulele | укулеле | ukulele, uke, ukuleles | ukulele, cavaquinho
bass-guitar < guitar | gitar bass, bas elektrik | бас-гитара, басуха | bass guitar, bass guitars | contrabaixo, baixo elétrico
strings-music | senar, senar gitar, dawai | струны, струна, струн, струны для гитары | guitar strings, string set, strings | cordas, corda de violão, encordoamento, cordas de violão
guitar-pick | pick gitar, pik gitar, pick | медиатор, медиаторы, медиаторов, плектр | plectrum, plectrums, guitar pick, guitar picks, picks, pick | palheta, palhetas
capo | capo, kapo | каподастр, каподастры, капо | capo, capos | capotraste, capo
tuner | tuner, stem gitar | тюнер, тюнеры | tuner, tuners, clip-on tuner | afinador, afinadores
guitar-strap | strap gitar, tali gitar | ремень для гитары, гитарный ремень | guitar strap, guitar straps | correia de violão, correia para violão, talabarte
guitar-case | softcase, tas gitar, hardcase | чехол для гитары, кофр | gig bag, guitar case, guitar bag | capa de violão, case de violão, bag de violão
amplifier | ampli, amplifier, ampli gitar | усилитель, усилители, комбик, комбоусилитель | amplifier, amp, amps | amplificador, cubo de guitarra, amplificadores
effects-pedal | efek gitar, pedal efek | педаль эффектов, примочка | effects pedal, guitar pedal, effects pedals | pedal de efeito, pedaleira
drumsticks | stik drum | барабанные палочки, палочки барабанные | drumsticks, drum sticks | baqueta, baquetas
drums | drum, set drum, drumset | барабаны, барабан, ударная установка | drums, drum kit, drum | bateria musical, tambor, tambores
cajon | kajon, cajon | кахон | cajon | cajon
violin | biola, violin | скрипка, скрипки, скрипку | violin, violins, fiddle | violino, violinos
cello | cello, selo | виолончель | cello | violoncelo
flute | suling, seruling, flute | флейта, флейты, блокфлейта | flute, recorder, flutes | flauta, flautas, flauta doce
harmonica | harmonika | губная гармошка, губная гармоника, гармошка | harmonica, mouth organ, harmonicas | gaita, gaitas
saxophone | saksofon | саксофон | saxophone, sax | saxofone
trumpet | terompet | труба музыкальная | trumpet | trompete
kalimba | kalimba | калимба | kalimba | kalimba
music-stand | stand partitur, stand gitar | пюпитр, стойка для гитары | music stand, guitar stand | estante de partitura, suporte de violão
instrument-cable | kabel jack, kabel gitar | кабель инструментальный, шнур для гитары | instrument cable, guitar cable, jack cable | cabo p10, cabo de guitarra, cabo para instrumento
metronome | metronom | метроном | metronome | metrônomo
sheet-music | buku lagu, partitur | ноты, нотная тетрадь, самоучитель | sheet music, songbook | partitura, partituras
midi-keyboard < piano-keyboard | midi keyboard | миди-клавиатура | midi keyboard, synth, synthesizer | teclado midi, sintetizador, controlador midi
`,
);
