// The parts of the page that come after the first view.
import '../styles/card.css'
import '../styles/filter.css'
import '../styles/reading.css'

export { CardHost } from './card/card-host.tsx'
export { MapNote } from './map/map-note.tsx'
export { followReading } from './story/follow-reading.ts'
export { LegendPanel } from './story/legend-panel.tsx'
export { PassageEvents } from './story/passage-events.tsx'
export { DateForm } from './timeline/date-form.tsx'
export { ZoneChoice } from './timeline/zone-choice.tsx'
