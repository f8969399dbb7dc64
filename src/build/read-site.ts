// The project as its site shows it: with the site's settings. Of settings that are wrong the project's problems tell.
import { findCountryOutline } from './basemap/country-outline.ts'
import { readProject, type Project } from './read-project.ts'
import { applyToProject } from './settings/apply-settings.ts'
import { findSettings } from './settings/read-settings.ts'

/** `content` is the folder that holds `data/stories` and `seeds`. */
export function readSite(content: string): Project {
  const project = readProject(content, findCountryOutline)
  const parsed = findSettings(content)
  return parsed.ok ? applyToProject(project, parsed.settings) : project
}
