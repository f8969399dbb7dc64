// The project as its site shows it: with the site's settings. Of settings that are wrong the project's problems tell.
import { findCountryOutline } from './basemap/country-outline.ts'
import { readProject, type Project } from './read-project.ts'
import { applyToProject } from './settings/apply-settings.ts'
import { findSettings } from './settings/read-settings.ts'
import type { Settings } from './settings/settings.ts'

export interface Site extends Project {
  /** None where they are wrong. */
  readonly settings: Settings
}

/** `content` is the folder that holds `data/stories` and `seeds`. */
export function readSite(content: string): Site {
  const project = readProject(content, findCountryOutline)
  const parsed = findSettings(content)
  const settings = parsed.ok ? parsed.settings : {}
  return { ...applyToProject(project, settings), settings }
}
