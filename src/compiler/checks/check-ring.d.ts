import type { Position } from 'geojson';
import { type Finding, type Path } from '../problem.ts';
export declare function checkRing(ring: readonly Position[], isOuter: boolean, path: Path): Finding[];
