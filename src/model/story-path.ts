// Where the pages of a story stand: `s/<story>/`, and `s/<story>/<lang>/` in its other languages.
import type { Story } from './story.ts'

type Told = Pick<Story, 'id' | 'lang' | 'languages'>

/** The languages that a story has pages in, BCP 47; that of `s/<story>/` first. */
export const toLanguages = ({ lang, languages = [lang] }: Told): readonly string[] => languages

/** The folder of its page in one of its languages, from its own folder: `''` or `ko/`. */
export const toFolder = (story: Told, lang = story.lang): string => (lang === toLanguages(story)[0] ? '' : `${lang}/`)

/** The folder of its page from the top of the site: `s/<story>/` or `s/<story>/ko/`. */
export const toStoryPath = (story: Told, lang = story.lang): string => `s/${story.id}/${toFolder(story, lang)}`

/** From a folder to the top of the site: `../../` of `s/<story>/`. */
export const toTop = (path: string): string => path.replaceAll(/[^/]+\//g, '../')
