// The parts of the page that come after the first view.
import '../styles/card.css'
import '../styles/filter.css'

export { CardHost } from './card/card-host.tsx'
export { MapNote } from './map/map-note.tsx'
export { ZoneChoice } from './timeline/zone-choice.tsx'
export { LegendPanel } from './story/legend-panel.tsx'
