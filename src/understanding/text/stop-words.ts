/** Words that say nothing about what is looked for, folded: left out of searches when other words remain. */
const lists: Record<string, string> = {
  id: `ada adalah agar akan aku anda apa apakah atau bagi bagaimana banget beberapa bila bisa boleh buat bukan cari coba dalam
    dan dari dengan deh di dia dong gak ga gan gimana ingin ini itu juga jika kah kak kakak kalau kalo kami kamu karena ke
    kenapa kita lagi lah lain mana mas masih mau mba mbak min minta mohon nggak ngga nih nya oleh pada pak paling para per
    perlu punya saja saya seperti siapa sih sis sudah suka supaya tapi tau telah tentang tersebut tidak tolong untuk utk
    yang yg ya yuk btw bs dgn gk klo sm emang memang iya oh eh`,
  en: `a about am an and any are as at be been but by can could did do does for from get give got had has have hello hey hi how
    i i'd i'm i've if in into is it it's its just let like looking me my need of on or our please show so some something
    than that the their them there these they this those to too us want was we what when where which who will with would
    you your btw pls please im u ur`,
  pt: `a ao aos as ate com como da das de do dos e ela ele eles em entre era essa esse esta estao este eu foi gostaria ha isso
    isto ja la lhe mais mas me mesmo meu meus minha minhas muito na nao nas nem no nos nosso num numa o oi ola os ou para
    pela pelo por pode posso pra pro qual quais quando que quem quero queria se sem ser seu seus sua suas tambem te tem
    tenho ter tudo um uma uns vc vcs voce voces`,
  ru: `а без бы был была были было быть в вам вас ваш ваша ваше ваши вас все всего вы где да для до его ее если есть еще ж же
    за здравствуйте и из или им их к как какая какие какой когда которая которые который кто ли меня мне мной можно мой
    моя мы на надо нам нас наш не него нее нет ни них но ну нужен нужна нужно о об он она они оно от по под пожалуйста
    подскажите покажите привет при про с свой себе со так там те тем то тоже только ты у уже хочу хотел хотела чего чем
    что чтобы эта эти это этот я`,
};

const sets = new Map(Object.entries(lists).map(([language, list]) => [language, new Set(list.split(/\s+/))]));
const none: ReadonlySet<string> = new Set();

/** The stop words of a language, folded; none for a language we have no list of. */
export function stopWords(language: string): ReadonlySet<string> {
  return sets.get(language) ?? none;
}
