// The parts of the page that come after the first view.
export { CardHost } from './card/card-host.tsx'
