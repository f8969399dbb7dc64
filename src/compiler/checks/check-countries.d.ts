import type { MultiPolygon } from 'geojson';
import { type Finding } from '../problem.ts';
import type { TypedStory } from './typed-story.ts';
/**
 * By ISO 3166-1 alpha-2 code, cut at the 180th meridian; undefined where the border data has no outline of its own. A
 * coarse one may be a few kilometres off and lack small islands.
 */
export type FindOutline = (code: string, detail?: 'coarse') => MultiPolygon | undefined;
/** All findings are warnings: borders are disputed and outlines are simplified. */
export declare function checkCountries({ places }: TypedStory, findOutline: FindOutline): Finding[];
