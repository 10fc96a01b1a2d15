/**
 * "Литровый", "двухкилограммовая", "стограммовой": a measure said as an adjective, written out as one: "1 литр".
 * Made of what is counted, the unit and the ending.
 */
const amounts: Record<string, string> = {
  '': '1',
  пол: '0,5',
  полу: '0,5',
  полутора: '1,5',
  двух: '2',
  трёх: '3',
  трех: '3',
  четырёх: '4',
  четырех: '4',
  пяти: '5',
  шести: '6',
  восьми: '8',
  десяти: '10',
  двадцати: '20',
  тридцати: '30',
  пятидесяти: '50',
  сто: '100',
  стопятидесяти: '150',
  двухсот: '200',
  двухсотпятидесяти: '250',
  трёхсот: '300',
  трехсот: '300',
  пятисот: '500',
};
const units: Record<string, string> = {
  литров: 'литр',
  килограммов: 'килограмм',
  граммов: 'грамм',
  метров: 'метр',
  сантиметров: 'сантиметр',
  дюймов: 'дюйм',
};
const endings = 'ый ая ое ые ого ой ому ую ым ых'.split(' ');

export const measured: Record<string, string> = Object.fromEntries(
  Object.entries(amounts).flatMap(([amount, figure]) =>
    Object.entries(units).flatMap(([stem, unit]) =>
      endings.map((ending) => [`${amount}${stem}${ending}`, `${figure} ${unit}`] as const),
    ),
  ),
);
