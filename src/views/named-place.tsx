// A place by its name, in the language of that name.
import type { Place } from '../model/story.ts'
import type { App } from './app.ts'
import { inLanguage } from './in-language.ts'
import { toName, toNameLanguage } from './place-name.ts'

export const NamedPlace = ({ app, place }: { app: App; place: Place }) => (
  <span {...inLanguage(app, toNameLanguage(app, place))}>{toName(app, place)}</span>
)
