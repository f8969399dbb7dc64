// The map in the studio: it asks the studio for the story, draws the page and lets the reader's own script bring it to
// life.
import namesUrl from '../../../data/basemap/labels.json?url'
import type { Columns } from '../../model/columns.ts'
import { fromNameColumns } from '../../views/map/name-columns.ts'
import { borderFiles } from '../packages/border-files.ts'
import { fetchJson, fetchPackageFiles } from '../packages/package-file.ts'
import { followOwnMap } from './follow-own-map.ts'
import { markProposals } from './mark-proposals.ts'
import { askForStory } from './preview-messages.ts'

async function start(): Promise<void> {
  const [preview, names] = await Promise.all([
    askForStory(),
    fetchJson(namesUrl) as Promise<Columns>,
    fetchPackageFiles(borderFiles),
  ])
  const { drawPage } = await import('./draw-page.ts')
  drawPage(preview, fromNameColumns(names), document.getElementById('page')!, document.getElementById('story-data')!)
  followOwnMap(preview.site)
  markProposals(preview.proposed)
  await import('../../main.ts')
}

void start()
