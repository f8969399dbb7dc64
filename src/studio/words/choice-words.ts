// Each value that can be chosen, in a word and explained in a phrase.
import type { JOINS, KINDS, Precision, Role, Status, WEIGHTS } from '../../model/story.ts'

export interface ChoiceWords {
  readonly name: string
  readonly means: string
}

type Words<K extends string> = Readonly<Record<K, ChoiceWords>>

export const ROLE_WORDS: Words<Role> = {
  site: { name: 'Happened here', means: 'where it took place' },
  actor: { name: 'Acted or spoke', means: 'who did it or said so is from here; nothing happened here' },
  participant: { name: 'Took part', means: 'who took part is from here' },
  origin: { name: 'From here', means: 'it came or set out from here' },
  destination: { name: 'To here', means: 'it went or is going here' },
  affected: { name: 'Felt here', means: 'what was done or happened had its effect here' },
  mentioned: { name: 'Only named', means: 'for orientation' },
}

export const PRECISION_WORDS: Words<Precision> = {
  exact: { name: 'Exact spot', means: 'the texts name this very spot' },
  near: { name: 'Near', means: 'somewhere around this point' },
  city: { name: 'City', means: 'a town, drawn as a point' },
  district: { name: 'District', means: 'somewhere in a district' },
  region: { name: 'Region', means: 'a state or province, drawn as an area' },
  country: { name: 'Country', means: 'a country, drawn as its outline' },
  line: { name: 'Line', means: 'a border, road or route' },
  area: { name: 'Area', means: 'an area without an official outline' },
  water: { name: 'Water', means: 'a sea, strait or lake' },
}

export const STATUS_WORDS: Words<Status> = {
  reported: { name: 'Reported', means: 'the article tells it as a fact' },
  planned: { name: 'Planned', means: 'it is to happen, and is drawn hollow' },
  claimed: { name: 'Claimed', means: 'one side says so' },
  denied: { name: 'Denied', means: 'said by one side, denied by the other' },
  disputed: { name: 'Disputed', means: 'accounts contradict each other' },
}

export const JOIN_WORDS: Words<(typeof JOINS)[number]> = {
  none: { name: 'Not joined', means: 'its places stand by themselves' },
  mesh: { name: 'Each with each', means: 'a call or a meeting of all' },
  path: { name: 'One after the other', means: 'a trip, in the order of its places' },
}

export const WEIGHT_WORDS: Words<(typeof WEIGHTS)[number]> = {
  key: { name: 'Key event', means: 'one of the five to twelve that tell the story' },
  detail: { name: 'Detail', means: 'behind “All events”' },
}

export const RIGHTS_WORDS: Words<'quotes-only' | 'full'> = {
  'quotes-only': { name: 'The quotes alone', means: 'readers get the cited passages and the address' },
  full: { name: 'The whole text', means: 'you may publish all of the article' },
}

export const KIND_WORDS: Words<(typeof KINDS)[number] | ''> = {
  '': { name: 'By its places', means: 'told by the roles of its places' },
  did: { name: 'Done', means: 'it was done or happened' },
  said: { name: 'Said', means: 'somebody said so' },
}
