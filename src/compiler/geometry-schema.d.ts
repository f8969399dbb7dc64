import * as v from 'valibot';
/**
 * More than any outline of a country has at 1:10 million, and so few that each ring's sides can be compared with each
 * other.
 */
export declare const MAX_RING_POSITIONS = 25000;
export declare const frame: v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>], undefined>, undefined>, v.MinLengthAction<(string | number)[], 1, undefined>, v.MaxLengthAction<(string | number)[], 500, undefined>, v.CheckAction<(string | number)[], "ids of places, or [west, south, east, north] in degrees, south below north">]>;
export declare const pointSchema: v.StrictObjectSchema<{
    readonly type: v.LiteralSchema<"Point", undefined>;
    readonly coordinates: v.SchemaWithPipe<readonly [v.ArraySchema<v.NumberSchema<undefined>, undefined>, v.LengthAction<number[], 2, undefined>]>;
}, undefined>;
export declare const polygonSchema: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.NumberSchema<undefined>, undefined>, v.LengthAction<number[], 2, undefined>, v.CheckAction<number[], "longitude -180 to 180, then latitude -90 to 90">]>, undefined>, v.MinLengthAction<number[][], 4, undefined>, v.MaxLengthAction<number[][], 25000, undefined>]>, undefined>, v.MinLengthAction<number[][][], 1, undefined>]>;
export declare const geometrySchema: v.SchemaWithPipe<readonly [v.VariantSchema<"type", [v.StrictObjectSchema<{
    readonly type: v.LiteralSchema<"Point", undefined>;
    readonly coordinates: v.SchemaWithPipe<readonly [v.ArraySchema<v.NumberSchema<undefined>, undefined>, v.LengthAction<number[], 2, undefined>, v.CheckAction<number[], "longitude -180 to 180, then latitude -90 to 90">]>;
}, undefined>, v.StrictObjectSchema<{
    readonly type: v.LiteralSchema<"LineString", undefined>;
    readonly coordinates: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.NumberSchema<undefined>, undefined>, v.LengthAction<number[], 2, undefined>, v.CheckAction<number[], "longitude -180 to 180, then latitude -90 to 90">]>, undefined>, v.MinLengthAction<number[][], 2, undefined>]>;
}, undefined>, v.StrictObjectSchema<{
    readonly type: v.LiteralSchema<"Polygon", undefined>;
    readonly coordinates: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.NumberSchema<undefined>, undefined>, v.LengthAction<number[], 2, undefined>, v.CheckAction<number[], "longitude -180 to 180, then latitude -90 to 90">]>, undefined>, v.MinLengthAction<number[][], 4, undefined>, v.MaxLengthAction<number[][], 25000, undefined>]>, undefined>, v.MinLengthAction<number[][][], 1, undefined>]>;
}, undefined>, v.StrictObjectSchema<{
    readonly type: v.LiteralSchema<"MultiPoint", undefined>;
    readonly coordinates: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.NumberSchema<undefined>, undefined>, v.LengthAction<number[], 2, undefined>, v.CheckAction<number[], "longitude -180 to 180, then latitude -90 to 90">]>, undefined>, v.MinLengthAction<number[][], 1, undefined>]>;
}, undefined>, v.StrictObjectSchema<{
    readonly type: v.LiteralSchema<"MultiLineString", undefined>;
    readonly coordinates: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.NumberSchema<undefined>, undefined>, v.LengthAction<number[], 2, undefined>, v.CheckAction<number[], "longitude -180 to 180, then latitude -90 to 90">]>, undefined>, v.MinLengthAction<number[][], 2, undefined>]>, undefined>, v.MinLengthAction<number[][][], 1, undefined>]>;
}, undefined>, v.StrictObjectSchema<{
    readonly type: v.LiteralSchema<"MultiPolygon", undefined>;
    readonly coordinates: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.NumberSchema<undefined>, undefined>, v.LengthAction<number[], 2, undefined>, v.CheckAction<number[], "longitude -180 to 180, then latitude -90 to 90">]>, undefined>, v.MinLengthAction<number[][], 4, undefined>, v.MaxLengthAction<number[][], 25000, undefined>]>, undefined>, v.MinLengthAction<number[][][], 1, undefined>]>, undefined>, v.MinLengthAction<number[][][][], 1, undefined>]>;
}, undefined>], undefined>, v.DescriptionAction<{
    type: "Point";
    coordinates: number[];
} | {
    type: "LineString";
    coordinates: number[][];
} | {
    type: "Polygon";
    coordinates: number[][][];
} | {
    type: "MultiPoint";
    coordinates: number[][];
} | {
    type: "MultiLineString";
    coordinates: number[][][];
} | {
    type: "MultiPolygon";
    coordinates: number[][][][];
}, string>]>;
