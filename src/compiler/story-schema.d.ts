import * as v from 'valibot';
export declare const articleSchema: v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>;
    readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a BCP 47 language tag, such as en or ko">]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly headline: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
    readonly publisher: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>;
    readonly byline: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "a link that starts with https:// or http:// and has no spaces">, v.CheckAction<string, "a link without control characters and direction marks">, v.CheckAction<string, "a link that leads somewhere: its host or its port is none">]>, undefined>;
    readonly published: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
    readonly publishedBasis: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["stated", "resolved", "inferred"], undefined>, v.DescriptionAction<"inferred" | "resolved" | "stated", string>]>, undefined>;
    readonly publishedNote: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly dateline: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
    readonly boilerplate: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>, v.DescriptionAction<string[], string>]>, undefined>;
    readonly rights: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["full", "quotes-only"], undefined>, v.DescriptionAction<"full" | "quotes-only", string>]>, "full">;
    readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
}, undefined>;
export declare const placeSchema: v.StrictObjectSchema<{
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
    readonly names: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a BCP 47 language tag, such as en or ko">]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>, v.DescriptionAction<{
        [x: string]: string;
    }, string>]>, undefined>;
    readonly precision: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["exact", "near", "city", "district", "region", "country", "line", "area", "water"], undefined>, v.DescriptionAction<"area" | "city" | "country" | "district" | "exact" | "line" | "near" | "region" | "water", string>]>;
    readonly geometry: v.SchemaWithPipe<readonly [v.VariantSchema<"type", [v.StrictObjectSchema<{
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
    readonly radiusKm: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.GtValueAction<number, 0, undefined>, v.MaxValueAction<number, 5000, undefined>]>, v.DescriptionAction<number, string>]>, undefined>;
    readonly countryCodes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "two capital letters, ISO 3166-1 alpha-2">]>, undefined>, undefined>;
    readonly region: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an ISO 3166-2 code, such as NG-KD">]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly links: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "wd: and a Wikidata id, or gn: and a GeoNames number">]>, undefined>, undefined>;
    readonly pointNote: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly source: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
        readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "a link that starts with https:// or http:// and has no spaces">, v.CheckAction<string, "a link without control characters and direction marks">, v.CheckAction<string, "a link that leads somewhere: its host or its port is none">]>;
    }, undefined>, v.DescriptionAction<{
        title: string;
        url: string;
    }, string>]>, undefined>;
    readonly disputed: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
}, undefined>;
export declare const citeSchema: v.StrictObjectSchema<{
    readonly article: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>;
    readonly exact: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
    readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 200, undefined>]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 200, undefined>]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly supports: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<readonly ["what", "when", "where"], undefined>, undefined>, v.MinLengthAction<("what" | "when" | "where")[], 1, undefined>]>, v.DescriptionAction<("what" | "when" | "where")[], string>]>;
    readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
}, undefined>;
export declare const eventSchema: v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>;
    readonly title: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
    readonly label: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly weight: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["key", "detail"], undefined>, v.DescriptionAction<"detail" | "key", string>]>, undefined>;
    readonly kind: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["did", "said"], undefined>, v.DescriptionAction<"did" | "said", string>]>, undefined>;
    readonly summary: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>;
    readonly category: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>, undefined>;
    readonly status: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["reported", "planned", "claimed", "denied", "disputed"], undefined>, v.DescriptionAction<"claimed" | "denied" | "disputed" | "planned" | "reported", string>]>, "reported">;
    readonly when: v.StrictObjectSchema<{
        readonly edtf: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
        readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly basis: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["stated", "resolved", "inferred"], undefined>, v.DescriptionAction<"inferred" | "resolved" | "stated", string>]>;
        readonly certainty: v.OptionalSchema<v.PicklistSchema<readonly ["certain", "less-certain", "uncertain"], undefined>, undefined>;
        readonly timeZone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly refs: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
            readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "a link that starts with https:// or http:// and has no spaces">, v.CheckAction<string, "a link without control characters and direction marks">, v.CheckAction<string, "a link that leads somewhere: its host or its port is none">]>;
        }, undefined>, undefined>, undefined>;
        readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
    }, undefined>;
    readonly where: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly place: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>, v.DescriptionAction<string, string>]>;
        readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly basis: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["stated", "resolved", "inferred"], undefined>, v.DescriptionAction<"inferred" | "resolved" | "stated", string>]>;
        readonly role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["site", "actor", "participant", "origin", "destination", "affected", "mentioned"], undefined>, v.DescriptionAction<"actor" | "affected" | "destination" | "mentioned" | "origin" | "participant" | "site", string>]>, "site">;
        readonly certainty: v.OptionalSchema<v.PicklistSchema<readonly ["certain", "less-certain", "uncertain"], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly refs: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
            readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "a link that starts with https:// or http:// and has no spaces">, v.CheckAction<string, "a link without control characters and direction marks">, v.CheckAction<string, "a link that leads somewhere: its host or its port is none">]>;
        }, undefined>, undefined>, undefined>;
        readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        place: string;
        text?: string | undefined;
        basis: "inferred" | "resolved" | "stated";
        role: "actor" | "affected" | "destination" | "mentioned" | "origin" | "participant" | "site";
        certainty?: "certain" | "less-certain" | "uncertain" | undefined;
        note?: string | undefined;
        refs?: {
            title: string;
            url: string;
        }[] | undefined;
        review?: "proposed" | undefined;
    }[], 500, undefined>]>;
    readonly whereNote: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly join: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["none", "mesh", "path"], undefined>, v.DescriptionAction<"mesh" | "none" | "path", string>]>, "none">;
    readonly cite: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly article: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>;
        readonly exact: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
        readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 200, undefined>]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 200, undefined>]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly supports: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<readonly ["what", "when", "where"], undefined>, undefined>, v.MinLengthAction<("what" | "when" | "where")[], 1, undefined>]>, v.DescriptionAction<("what" | "when" | "where")[], string>]>;
        readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        article: string;
        exact: string;
        prefix?: string | undefined;
        suffix?: string | undefined;
        supports: ("what" | "when" | "where")[];
        review?: "proposed" | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        article: string;
        exact: string;
        prefix?: string | undefined;
        suffix?: string | undefined;
        supports: ("what" | "when" | "where")[];
        review?: "proposed" | undefined;
    }[], 500, undefined>]>;
    readonly actors: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>, undefined>;
    readonly related: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>, undefined>, v.DescriptionAction<string[], string>]>, undefined>;
    readonly updated: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly date: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
        readonly note: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
    }, undefined>, undefined>, undefined>;
    readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
}, undefined>;
export declare const storySchema: v.StrictObjectSchema<{
    readonly $schema: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly schemaVersion: v.LiteralSchema<1, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>, v.DescriptionAction<string, string>]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
    readonly dek: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>;
    readonly finding: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a BCP 47 language tag, such as en or ko">]>;
    readonly timeZone: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, v.DescriptionAction<string, string>]>;
    readonly articles: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>;
        readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a BCP 47 language tag, such as en or ko">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly headline: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
        readonly publisher: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>;
        readonly byline: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "a link that starts with https:// or http:// and has no spaces">, v.CheckAction<string, "a link without control characters and direction marks">, v.CheckAction<string, "a link that leads somewhere: its host or its port is none">]>, undefined>;
        readonly published: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
        readonly publishedBasis: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["stated", "resolved", "inferred"], undefined>, v.DescriptionAction<"inferred" | "resolved" | "stated", string>]>, undefined>;
        readonly publishedNote: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly dateline: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
        readonly boilerplate: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>, v.DescriptionAction<string[], string>]>, undefined>;
        readonly rights: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["full", "quotes-only"], undefined>, v.DescriptionAction<"full" | "quotes-only", string>]>, "full">;
        readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        id: string;
        lang?: string | undefined;
        headline: string;
        publisher?: string | undefined;
        byline?: string[] | undefined;
        url?: string | undefined;
        published: string;
        publishedBasis?: "inferred" | "resolved" | "stated" | undefined;
        publishedNote?: string | undefined;
        dateline?: string | undefined;
        text: string;
        boilerplate?: string[] | undefined;
        rights: "full" | "quotes-only";
        review?: "proposed" | undefined;
    }[], 1, undefined>]>;
    readonly places: v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>, v.StrictObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
        readonly names: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a BCP 47 language tag, such as en or ko">]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>, v.DescriptionAction<{
            [x: string]: string;
        }, string>]>, undefined>;
        readonly precision: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["exact", "near", "city", "district", "region", "country", "line", "area", "water"], undefined>, v.DescriptionAction<"area" | "city" | "country" | "district" | "exact" | "line" | "near" | "region" | "water", string>]>;
        readonly geometry: v.SchemaWithPipe<readonly [v.VariantSchema<"type", [v.StrictObjectSchema<{
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
        readonly radiusKm: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.GtValueAction<number, 0, undefined>, v.MaxValueAction<number, 5000, undefined>]>, v.DescriptionAction<number, string>]>, undefined>;
        readonly countryCodes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "two capital letters, ISO 3166-1 alpha-2">]>, undefined>, undefined>;
        readonly region: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an ISO 3166-2 code, such as NG-KD">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly links: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "wd: and a Wikidata id, or gn: and a GeoNames number">]>, undefined>, undefined>;
        readonly pointNote: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly source: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
            readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "a link that starts with https:// or http:// and has no spaces">, v.CheckAction<string, "a link without control characters and direction marks">, v.CheckAction<string, "a link that leads somewhere: its host or its port is none">]>;
        }, undefined>, v.DescriptionAction<{
            title: string;
            url: string;
        }, string>]>, undefined>;
        readonly disputed: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
    }, undefined>, undefined>;
    readonly categories: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>, v.StrictObjectSchema<{
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
    }, undefined>, undefined>, undefined>;
    readonly events: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>;
        readonly title: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
        readonly label: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly weight: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["key", "detail"], undefined>, v.DescriptionAction<"detail" | "key", string>]>, undefined>;
        readonly kind: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["did", "said"], undefined>, v.DescriptionAction<"did" | "said", string>]>, undefined>;
        readonly summary: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>;
        readonly category: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>, undefined>;
        readonly status: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["reported", "planned", "claimed", "denied", "disputed"], undefined>, v.DescriptionAction<"claimed" | "denied" | "disputed" | "planned" | "reported", string>]>, "reported">;
        readonly when: v.StrictObjectSchema<{
            readonly edtf: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
            readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
            readonly basis: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["stated", "resolved", "inferred"], undefined>, v.DescriptionAction<"inferred" | "resolved" | "stated", string>]>;
            readonly certainty: v.OptionalSchema<v.PicklistSchema<readonly ["certain", "less-certain", "uncertain"], undefined>, undefined>;
            readonly timeZone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
            readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
            readonly refs: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
                readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "a link that starts with https:// or http:// and has no spaces">, v.CheckAction<string, "a link without control characters and direction marks">, v.CheckAction<string, "a link that leads somewhere: its host or its port is none">]>;
            }, undefined>, undefined>, undefined>;
            readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
        }, undefined>;
        readonly where: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly place: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>, v.DescriptionAction<string, string>]>;
            readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
            readonly basis: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["stated", "resolved", "inferred"], undefined>, v.DescriptionAction<"inferred" | "resolved" | "stated", string>]>;
            readonly role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["site", "actor", "participant", "origin", "destination", "affected", "mentioned"], undefined>, v.DescriptionAction<"actor" | "affected" | "destination" | "mentioned" | "origin" | "participant" | "site", string>]>, "site">;
            readonly certainty: v.OptionalSchema<v.PicklistSchema<readonly ["certain", "less-certain", "uncertain"], undefined>, undefined>;
            readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
            readonly refs: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
                readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "a link that starts with https:// or http:// and has no spaces">, v.CheckAction<string, "a link without control characters and direction marks">, v.CheckAction<string, "a link that leads somewhere: its host or its port is none">]>;
            }, undefined>, undefined>, undefined>;
            readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            place: string;
            text?: string | undefined;
            basis: "inferred" | "resolved" | "stated";
            role: "actor" | "affected" | "destination" | "mentioned" | "origin" | "participant" | "site";
            certainty?: "certain" | "less-certain" | "uncertain" | undefined;
            note?: string | undefined;
            refs?: {
                title: string;
                url: string;
            }[] | undefined;
            review?: "proposed" | undefined;
        }[], 500, undefined>]>;
        readonly whereNote: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly join: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["none", "mesh", "path"], undefined>, v.DescriptionAction<"mesh" | "none" | "path", string>]>, "none">;
        readonly cite: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly article: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>;
            readonly exact: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
            readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 200, undefined>]>, v.DescriptionAction<string, string>]>, undefined>;
            readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 200, undefined>]>, v.DescriptionAction<string, string>]>, undefined>;
            readonly supports: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<readonly ["what", "when", "where"], undefined>, undefined>, v.MinLengthAction<("what" | "when" | "where")[], 1, undefined>]>, v.DescriptionAction<("what" | "when" | "where")[], string>]>;
            readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            article: string;
            exact: string;
            prefix?: string | undefined;
            suffix?: string | undefined;
            supports: ("what" | "when" | "where")[];
            review?: "proposed" | undefined;
        }[], 1, undefined>, v.MaxLengthAction<{
            article: string;
            exact: string;
            prefix?: string | undefined;
            suffix?: string | undefined;
            supports: ("what" | "when" | "where")[];
            review?: "proposed" | undefined;
        }[], 500, undefined>]>;
        readonly actors: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>, undefined>;
        readonly related: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>, undefined>, v.DescriptionAction<string[], string>]>, undefined>;
        readonly updated: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
            readonly date: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
            readonly note: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
        }, undefined>, undefined>, undefined>;
        readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        id: string;
        title: string;
        label?: string | undefined;
        weight?: "detail" | "key" | undefined;
        kind?: "did" | "said" | undefined;
        summary?: string | undefined;
        category?: string | undefined;
        status: "claimed" | "denied" | "disputed" | "planned" | "reported";
        when: {
            edtf: string;
            text?: string | undefined;
            basis: "inferred" | "resolved" | "stated";
            certainty?: "certain" | "less-certain" | "uncertain" | undefined;
            timeZone?: string | undefined;
            note?: string | undefined;
            refs?: {
                title: string;
                url: string;
            }[] | undefined;
            review?: "proposed" | undefined;
        };
        where: {
            place: string;
            text?: string | undefined;
            basis: "inferred" | "resolved" | "stated";
            role: "actor" | "affected" | "destination" | "mentioned" | "origin" | "participant" | "site";
            certainty?: "certain" | "less-certain" | "uncertain" | undefined;
            note?: string | undefined;
            refs?: {
                title: string;
                url: string;
            }[] | undefined;
            review?: "proposed" | undefined;
        }[];
        whereNote?: string | undefined;
        join: "mesh" | "none" | "path";
        cite: {
            article: string;
            exact: string;
            prefix?: string | undefined;
            suffix?: string | undefined;
            supports: ("what" | "when" | "where")[];
            review?: "proposed" | undefined;
        }[];
        actors?: string[] | undefined;
        related?: string[] | undefined;
        updated?: {
            date: string;
            note: string;
        }[] | undefined;
        review?: "proposed" | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        id: string;
        title: string;
        label?: string | undefined;
        weight?: "detail" | "key" | undefined;
        kind?: "did" | "said" | undefined;
        summary?: string | undefined;
        category?: string | undefined;
        status: "claimed" | "denied" | "disputed" | "planned" | "reported";
        when: {
            edtf: string;
            text?: string | undefined;
            basis: "inferred" | "resolved" | "stated";
            certainty?: "certain" | "less-certain" | "uncertain" | undefined;
            timeZone?: string | undefined;
            note?: string | undefined;
            refs?: {
                title: string;
                url: string;
            }[] | undefined;
            review?: "proposed" | undefined;
        };
        where: {
            place: string;
            text?: string | undefined;
            basis: "inferred" | "resolved" | "stated";
            role: "actor" | "affected" | "destination" | "mentioned" | "origin" | "participant" | "site";
            certainty?: "certain" | "less-certain" | "uncertain" | undefined;
            note?: string | undefined;
            refs?: {
                title: string;
                url: string;
            }[] | undefined;
            review?: "proposed" | undefined;
        }[];
        whereNote?: string | undefined;
        join: "mesh" | "none" | "path";
        cite: {
            article: string;
            exact: string;
            prefix?: string | undefined;
            suffix?: string | undefined;
            supports: ("what" | "when" | "where")[];
            review?: "proposed" | undefined;
        }[];
        actors?: string[] | undefined;
        related?: string[] | undefined;
        updated?: {
            date: string;
            note: string;
        }[] | undefined;
        review?: "proposed" | undefined;
    }[], 5000, undefined>]>;
    readonly context: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>, undefined>, v.DescriptionAction<string[], string>]>, undefined>;
    readonly opening: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly event: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>;
    }, undefined>, v.DescriptionAction<{
        event: string;
    }, string>]>, undefined>;
    readonly view: v.OptionalSchema<v.StrictObjectSchema<{
        readonly frame: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>], undefined>, undefined>, v.MinLengthAction<(string | number)[], 1, undefined>, v.MaxLengthAction<(string | number)[], 500, undefined>, v.CheckAction<(string | number)[], "ids of places, or [west, south, east, north] in degrees, south below north">]>, v.DescriptionAction<(string | number)[], string>]>, undefined>;
        readonly timeline: v.OptionalSchema<v.StrictObjectSchema<{
            readonly axis: v.OptionalSchema<v.PicklistSchema<["auto", "linear"], undefined>, undefined>;
            readonly mode: v.OptionalSchema<v.PicklistSchema<["upto", "window", "only"], undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly credits: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>, undefined>;
    readonly license: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, undefined>;
}, undefined>;
/** A story as its file has it, before the texts of its articles are put in. */
export type FileStory = v.InferOutput<typeof storySchema>;
export type FileArticle = v.InferOutput<typeof articleSchema>;
export type FileEvent = v.InferOutput<typeof eventSchema>;
export type FileCite = v.InferOutput<typeof citeSchema>;
