// Words by which English tells that something was done, said, is, or may be. Lower case; stems are regular expressions.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const anyOf = (text: string): string => `(?:${text.trim().split(/\s+/).join('|')})`
const stems = (text: string): RegExp => new RegExp(`^${anyOf(text)}(?:e|s|es|d|ed|ing)?$`)

/** Somebody speaks. */
export const SAYING = stems(`
  say said saying tell told telling announc warn condemn denounc criticis criticiz urg call declar claim deny deni
  alleg accus admit admitt insist confirm add added report stat ask express explain predict promis vow pledg argu
  repeat demand describ not estimat indicat reiterat stress tweet wrote write written writ speak spoke spoken apologis
  apologiz prais thank rul conclud suggest mention claimed refus reject welcom cit deem recommend threaten testif
  testifi `)

/** It took place: of these an article tells. */
export const HAPPENING = stems(`
  kill die dy explod collaps crash struck strik launch sign met meet arrest elect won win invad attack sank sunk
  rescu fir sentenc resign hit died bomb shot shoot burn destroy damag injur wound evacuat deploy land took begin began
  begun start end open clos join expel expell suspend resum approv pass vot held hold visit flew fly travel arriv left
  leav return occur happen gather surrender captur seiz detain charg convict acquit appoint chosen chose elect defeat
  discover found locat reach enter withdraw withdrew withdrawn ban impos lift cancel postpon declar releas escap flee
  fled erupt flood spread infect test fail succeed overshot protest`)

/** Somebody moves, or is moved. */
export const MOVING = stems(`
  go goes going went gone travel fly flew flown return arriv sail sent send ship airlift deport flee fled escap
  march walk drove driv transfer deploy head rush bring brought evacuat move moved mov trip visit rais airlifted taken
  withdrew withdraw retreat cross row rowed`)

/** Past tenses that have no -ed. Those that are more often a noun or an adjective stand in `UNSURE_PAST`. */
export const PAST = words(`
  said told made began came went took gave fell rose held killed won lost met sent sold became broke brought built
  bought chose drew drove flew fought got grew heard kept knew led paid ran spoke spent stood struck taught threw
  wrote sank stole swore swept slid shook sought saw forbade froze withdrew overthrew overshot understood undertook
  underwent arose awoke fled fed bred slept swam tore wore wound woke lay sang rang dealt sped burst quit crept agreed
  disagreed decreed guaranteed freed`)
export const UNSURE_PAST = words(
  `found left felt shot hit put set cut shut hurt cast spread let read thought lit bid beat`,
)

/** Participles that have no -ed. */
export const PARTICIPLES = words(`
  said told made begun come gone taken given fallen risen held won lost met sent sold become broken brought built
  bought chosen drawn driven flown fought got gotten grown heard kept known led paid run spoken spent stood struck
  thrown written sunk stolen sworn swept shaken sought seen frozen withdrawn overthrown found left felt shot hit put
  set cut shut hurt cast spread fled fed torn worn born borne hanged hung laid lain dealt burst quit beaten bitten done
  hidden ridden rung sung shown shut split stuck`)

/** "was located": how things lie, not what happened. */
export const STATES = words(`
  located situated based known called named considered linked related composed made seen believed thought opposed used
  afraid considered entitled designed supposed used built meant described required allowed owned connected concerned
  married populated inhabited bordered surrounded dominated divided comprised associated regarded wary`)

export const BE = words(`is are was were am`)
export const HAVE = words(`has have had`)
export const DO = words(`do does did don’t doesn’t didn’t don't doesn't didn't`)
export const WILL = words(`will won’t won't shall`)
/** What might be, or should. */
export const MIGHT = words(`would could may might must should can can’t can't couldn’t wouldn’t cannot ought`)
/** "is expected to", "are set to". */
export const AHEAD = words(`expected due set scheduled planned likely going slated poised about`)
/** "plans to restore". */
export const PLANNING = /^(?:plan|intend|aim|expect|prepar|hop|propos|schedul|agree|want)(?:s|d|ed|es)?$/

/** Present tenses of headlines and captions; each might be a noun as well. */
export const PRESENT = words(`
  says calls plans wants warns urges denies claims condemns launches holds meets joins seeks vows accuses announces
  admits declares demands kills wins takes makes begins ends opens closes leaves arrives returns visits signs reports
  elects insists intends expects believes asks tells shows describes confirms suggests indicates recalls marks becomes
  comes follows crashes collapses strikes reaches agrees approves rejects orders sends describe`)
export const CAPTION = words(`hold attend walk stand inspect carry watch gather wait meet arrive leave shake sign pose
  march search say deny want plan call urge`)

/** They open a clause that has a verb of its own. */
export const WITH_CLAUSE = words(`that which who whom whose where what whether when how why if`)
/** The same, where the sentence begins with them. */
export const OPENING_CLAUSE = words(`as while whilst although though because since after before until once despite`)

/** They open a phrase that says where, when or in which words, before the subject. */
export const OPENING_PHRASE = words(`in at on during with by under through after before`)
/** "…, the mayor said": who told it stands last. */
export const TOLD = words(`said says told reported wrote added`)

/** Before a word that ends like a past tense and is none: "a suspected leak". */
export const BEFORE_NOUN = words(`
  a an the this that these those his her its their our my your some any no each every many most several few both all
  of in on at by for from with without to into under over between among against near and or most more other such very
  first second third two three four five six seven eight nine ten newly heavily so-called`)
/** After a past participle that only describes: "measures paused under a deal". */
export const AFTER_PARTICIPLE = words(
  `of by in on under from after during at with to for as since near between into off`,
)
/** What somebody holds true is no event. */
export const OPINION = stems(
  `think thought believ wish hop fear feel doubt seem appear suspect assum consider want need`,
)
/** No verb, though it ends like one. */
export const NO_VERB = words(`
  red need speed seed indeed hundred sacred naked wicked beloved united allied led unprecedented aged armed alleged
  so-called based bed shed feed weed exceed proceed succeed breed embed hatred kindred supposed limited related
  detailed advanced unmanned talented unidentified unarmed`)

/** A body speaks by them. */
export const STATEMENT = new RegExp(
  '\\b(?:statement|announce[ds]?|declare[ds]?|press (?:conference|release)|communiqu[eé]|reports? from|' +
    'according to a report)\\b',
  'iu',
)

/** Nouns of what takes place: "his trip to Russia in September". */
export const TAKING_PLACE = new RegExp(
  `\\b${anyOf(`
  trip visit launch attack election meeting summit talks strike raid bombing explosion crash arrest signing ceremony
  referendum vote protest invasion earthquake landing collapse release death killing attempt ruling trial conference
  deal agreement war battle conflict revolution coup storm assault`)}s?\\b`,
  'iu',
)

/** What came before the rest of the article. */
export const EARLIER = /\b(?:previously|earlier|formerly|originally|already|in the past|until now|initially)\b/iu

/** Nouns that end like an adverb. */
export const LY_NOUN = /^(?:assembly|family|rally|ally|july|italy|sicily|supply|reply|anomaly|monopoly|jelly|fly)$/u

/** Words of habit, of what is always so. */
export const HABIT =
  /\b(?:every (?:year|day|month|week)|often|usually|always|generally|typically|annually|each year)\b/iu
export const IF = /\b(?:if|perhaps|maybe|possibly|suppose|whether)\b/iu
export const NAMED_DOUBT = /\b(?:allegedly|reportedly|purportedly|supposedly|is (?:said|alleged|accused) )/iu
