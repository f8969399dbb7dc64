// Words around a capitalised name that say what it is.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Before a person. Folded, as all words here. */
export const TITLES =
  words(`mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor gen general
  col colonel capt captain lt lieutenant sgt sergeant cpl corporal maj major pvt private adm admiral cmdr
  commander officer trooper
  deputy detective inspector constable pc chief president vice chancellor premier minister secretary ambassador
  judge justice
  congressman congresswoman councillor councilman councilwoman alderman commissioner sheriff mayor coach manager
  king queen prince
  princess duke duchess emperor sultan sheikh imam ayatollah pope bishop archbishop cardinal rev reverend father
  sister brother
  rabbi pastor uncle aunt saint director chairman chairwoman spokesman spokeswoman spokesperson attorney lawyer
  author actor actress
  singer quarterback goalkeeper striker midfielder defender guard forward pitcher catcher guitarist drummer
  superintendent
  lecturer dean principal analyst economist jr st`)

/** Before the name of a relative: "her daughter, Brittany". */
export const KIN =
  words(`daughter son wife husband brother sister mother father girlfriend boyfriend fiancee fiance niece nephew
  grandson granddaughter grandmother grandfather cousin widow partner stepson stepdaughter twin`)
/** Before the name of a place; how much it says so, in steps of log odds. */
export const PREPOSITIONS: Readonly<Record<string, number>> = {
  in: 3,
  near: 2.5,
  outside: 2,
  inside: 1.5,
  throughout: 2.5,
  across: 2,
  around: 1.5,
  into: 1.5,
  from: 1.5,
  at: 1,
  to: 1,
  toward: 1,
  towards: 1,
  via: 1,
  through: 1,
  between: 0.7,
  within: 1.5,
  over: 0.5,
  off: 1.2,
  of: 0.8,
  leaving: 1,
  visiting: 1,
  visited: 1,
  reached: 0.5,
}

/** Adjectives of direction or part, before a place. */
export const PARTS =
  words(`northern southern eastern western central north south east west northeast northwest southeast southwest
  north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern
  downtown uptown
  suburban greater mainland upstate inner rural coastal nearby neighbouring neighboring mid upper lower rebel-held
  war-torn war-ravaged`)

/** "the city of", "in the village of". */
export const SETTLEMENTS =
  words(`city town village hamlet suburb borough province state district region county capital port island
  township municipality prefecture governorate territory republic kingdom neighbourhood neighborhood parish
  commune resort
  port peninsula`)

/** After a place in small letters. */
export const PLACE_FOLLOWERS =
  words(`area region province district county city town village border residents resident native natives
  suburb suburbs neighborhood neighbourhood mayor officials police authorities government airport metropolitan
  metro coast coastline
  hospital courthouse campus street streets downtown-based based headquarters office offices embassy peninsula valley`)

/** After a person. */
export const SPEECH =
  words(`said says told added adds asked explained noted thinks believes recalled wrote joked replied insisted
  tweeted testified pleaded argued scored hit threw knows knew thought smiled laughed`)

/** After a capital or country that stands for its government. */
export const GOVERNS =
  words(`warned condemned announced accused denied rejected called urged vowed agreed refused imposed
  insists denies accuses wants demanded demands threatened pledged signed suspended expelled`)

/** Bodies that carry the name of the place they govern, and stand for it: "Boston Police". */
export const PUBLIC_BODIES =
  words(`police department dept council county government ministry fire sheriff sheriffs court legislature
  parliament senate assembly governor mayor school schools district township city commission commissioner commissioners
  authority board agency airport hospital health public office attorney army navy air force forces troops
  democrats republicans
  state chamber legislative supreme general high elementary middle regional municipal national international
  central planning
  library courthouse jail prison community medical center centre house association rescue ems volunteer
  sanitation water transit
  river harbor port embassy consulate region province consul ambassador president prime foreign defence defense
  interior finance
  education transportation transport justice treasury secretary coast guard marine marines border embassy
  mission olympic
  olympics marathon film cathedral symphony museum zoo area road highway basin valley side open branch market
  island islands peninsula bay coast`)

/** Papers, channels and books, whose name is no mention of a place. */
export const MEDIA =
  words(`post times herald news journal tribune gazette globe star sun chronicle examiner observer telegraph mail
  guardian press magazine daily weekly today tv television radio broadcasting bee courier register record
  dispatch review independent sentinel
  ledger bulletin inquirer reporter enterprise democrat republican-herald standard citizen advocate beacon argus
  mercury`)

/** Companies, clubs, teams: a name of their own. */
export const COMPANIES =
  words(`bank inc corp corporation co company ltd llc plc airlines airways group holdings motors energy
  insurance financial capital partners systems technologies electric steel fc afc united rovers wanderers
  athletic albion hotspur
  hotel inn theatre records entertainment pictures studios foundation mutual trust lottery pharmaceuticals oil gas foods
  association society cup league championship cross academy
  brewing farms restaurant restaurants grill cafe pub pizza bar deli motel resort casino shop store stores`)

/** The last word of the name of a thing in space: a road, a building, a body of water. */
export const FEATURES =
  words(`street road avenue lane drive boulevard highway freeway parkway bridge tunnel square plaza park river lake
  creek bay beach island islands mountain mountains mount hill hills valley canyon falls forest desert sea ocean
  gulf strait
  peninsula reservoir dam airport stadium arena cathedral church mosque temple synagogue monastery abbey castle
  palace tower
  hospital clinic school university college campus museum library theatre theater mall station terminal port
  harbor harbour
  cemetery prison jail courthouse barracks farm ranch plantation gardens garden zoo center centre hall canal
  cape ridge pass
  trail pier marina township county parish province governorate oblast prefecture district borough`)

export const MONTHS_AND_DAYS =
  words(`january february march april may june july august september october november december jan feb mar
  apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tues tue wed
  thurs thu fri
  sat sun easter christmas ramadan spring summer autumn fall winter`)

/** After the name of a sickness: "West Nile virus". */
export const SICKNESSES = words(`virus fever disease syndrome encephalitis sickness influenza plague`)

/** Before a language: "speaks French", "in English". */
export const LANGUAGE_BEFORE = words(`in speak speaks spoke speaking fluent learn learning teach teaching into read`)

/** After a kitchen: "a French restaurant". */
export const DISHES = words(
  `restaurant restaurants food foods cuisine cooking dish dishes toast fries bread wine wines cheese coffee`,
)
/** Names that a gazetteer has somewhere and news means otherwise: persons in every paper, bodies, things. Folded. */
export const NOT_PLACES =
  words(`obama trump biden bush reagan thatcher putin merkel macron assad netanyahu abbas arafat mandela
  gandhi modi erdogan hitler stalin lenin mao castro chavez maduro guaido kim blair cameron sarkozy hamas
  hezbollah fatah
  xinhua nato reuters isis taliban arab arabs islam facebook google apple amazon microsoft samsung toyota chevrolet
  ford honda boeing nino nina airbus covid ebola christmas easter internet senate congress parliament`)

/** The last word of a name that belongs to the whole: "Boston Road" is no mention of Boston. */
export const NAMED_FEATURES =
  words(`street st road rd avenue ave lane drive boulevard blvd highway parkway freeway bridge square plaza
  park river lake creek bay beach island islands mountain mountains hills valley canyon falls forest desert sea
  ocean gulf strait
  canal cape township heights harbor harbour station pier peninsula reservoir dam glacier volcano`)

/** The first word of a name that belongs to the whole: "Lake Kelmore". */
export const FEATURE_OPENERS = words(`lake mount mt cape fort camp loch isle`)

/** The same of two words. */
export const NOT_PLACES_OF_TWO: ReadonlySet<string> = new Set(['west nile', 'el nino', 'la nina', 'red cross'])

/** Buildings that stand for who works in them, more often than for a place where something happens. Folded. */
export const METONYMS: ReadonlySet<string> = new Set([
  'white house',
  'pentagon',
  'kremlin',
  'downing street',
  'capitol hill',
  'wall street',
  'whitehall',
  'blue house',
  'elysee palace',
  'hollywood',
])
