// The one SVG that the map is painted into: the sea, and over it a path for each layer.
import { LINES, RINGS, type Layer } from './svg-layers.ts'

export interface SvgParts {
  readonly element: SVGSVGElement
  readonly sea: SVGPathElement
  /** All but the sea; what moves with the map. */
  readonly world: SVGGElement
  readonly shallows: SVGPathElement
  readonly paths: Readonly<Record<Layer, SVGPathElement>>
}

export function createSvgParts(): SvgParts {
  const element = createShape('svg')
  element.setAttribute('class', 'base-svg')
  element.setAttribute('aria-hidden', 'true')
  const sea = appendPath(element, 'sea')
  const world = createShape('g')
  element.append(world)
  const shallows = appendPath(world, 'shallows')
  const paths = Object.fromEntries([...RINGS, ...LINES].map(layer => [layer, appendPath(world, layer)])) as Record<
    Layer,
    SVGPathElement
  >
  return { element, sea, world, shallows, paths }
}

function appendPath(parent: Element, name: string): SVGPathElement {
  const path = createShape('path')
  path.setAttribute('class', `base-${name}`)
  parent.append(path)
  return path
}

function createShape<Name extends keyof SVGElementTagNameMap>(name: Name): SVGElementTagNameMap[Name] {
  return document.createElementNS('http://www.w3.org/2000/svg', name)
}
