/** Units and nouns that follow a numeral in English news copy. Collected from the style guides' chapters on numbers. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Units of a continuous quantity: an integer printed with one of them may itself be rounded. */
const continuous = words(`
km kms kilometre kilometres kilometer kilometers m metre metres meter meters cm mm centimetre centimetres centimeter centimeters
millimetre millimetres millimeter millimeters mile miles foot feet ft yard yards inch inches acre acres hectare hectares ha
tonne tonnes ton tons kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos gram grams grammes g mg lb lbs pounds ounce ounces stone
litre litres liter liters ml gallon gallons pint pints barrel barrels bushel bushels
kW MW GW TW kWh MWh GWh TWh watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts volts kV
mph kph km/h hour hours hrs minute minutes mins second seconds degrees degree GB MB TB Hz MHz GHz hp horsepower knots
`);

/** Units that may be printed right behind the digits. */
const attached = words(
  'km kms m cm mm kg kgs g mg lb lbs ft ha ml kW MW GW TW kWh MWh GWh TWh kV mph kph GB MB TB Hz MHz GHz hp p',
);

/** Plurals without an s, and nouns that count people or things in the form of the singular. */
const plurals = words(
  'people men women children fishermen policemen firefighters sheep cattle deer fish aircraft spacecraft teeth feet geese mice crew staff personnel percent offspring livestock salmon bacteria media criteria data alumni fungi cacti policewomen servicewomen servicemen councilmen businesswomen businessmen congressmen congresswomen sportsmen sportswomen horsepower species series',
);

/** Words that end in s, and are no plurals. */
const notPlurals = words(`
is was has his its this as us yes plus thus less unless across perhaps towards afterwards besides always sometimes nowadays does goes
says needs means makes takes gives gets comes remains becomes begins seems appears shows leads follows overseas alongside
versus minus per bus gas news politics economics mathematics physics athletics christmas alas whereas yours hers theirs ours
`);

/** Nouns for persons: they count in one unit, whatever their names. */
const persons = words(`
people persons person men women man woman children child boys girls boy girl adults teenagers students pupils teachers workers employees staff residents
patients passengers members member players player doctors nurses soldiers officers police firefighters volunteers pickers farmers growers guests visitors
tourists migrants refugees victims survivors deaths casualties fatalities inmates prisoners suspects protesters demonstrators voters candidates
delegates lawmakers senators councillors councilors councilmembers legislators crew pilots drivers cyclists pedestrians civilians troops
athletes runners swimmers applicants graduates apprentices trainees engineers scientists researchers customers fans spectators
males females infants babies toddlers seniors pensioners villagers fishermen sailors miners Americans republicans democrats
judges lawyers jurors witnesses guards cadets recruits reservists civilians journalists reporters musicians singers dancers actors artists
`);

/** Units of money by the word that a copy prints for them. */
const moneyWords: Readonly<Record<string, string>> = { dollars: '$', dollar: '$', euros: '€', euro: '€' };

/** Whether an English unit measures something continuous. */
export function isContinuousInEnglish(unit: string): boolean {
  return continuous.has(unit) || / points$|^(?:square|cubic) /.test(unit);
}

/** Whether the letters right behind a numeral are a unit: 12km, 300MW. */
export function isAttachedUnit(letters: string): boolean {
  return attached.has(letters);
}

/** Whether a word names a unit of measurement, in the singular or the plural. */
export function isMeasure(word: string): boolean {
  return continuous.has(word) || continuous.has(word.toLowerCase());
}

/** Whether a word can be the plural of what a numeral counts. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (plurals.has(lower)) return true;
  return word.length >= 3 && lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) && !notPlurals.has(lower);
}

/** Whether a noun counts persons. */
export function isPersons(noun: string): boolean {
  return persons.has(noun) || persons.has(noun.toLowerCase());
}

/** `$` for dollars, `€` for euros; other words stand for themselves. */
export function unitOfWord(word: string): string {
  return moneyWords[word] ?? word;
}

/** Whether a unit is one of money. */
export function isMoney(unit: string): boolean {
  return (
    /[$£€¥₹]$/.test(unit) ||
    /^(?:yuan|yen|won|rupees|francs|cents|pence|p|rubles|roubles|pesos|rand|reais|lira)$/.test(unit)
  );
}
