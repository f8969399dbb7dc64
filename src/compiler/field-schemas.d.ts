import * as v from 'valibot';
export declare const described: <T extends v.GenericSchema>(schema: T, description: string) => v.SchemaWithPipe<readonly [T, v.DescriptionAction<v.InferOutput<T>, string>]>;
export declare const text: (max: number) => v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
export declare const id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id in kebab-case: small letters, digits and single hyphens">, v.MaxLengthAction<string, 80, undefined>]>;
export declare const url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "a link that starts with https:// or http:// and has no spaces">, v.CheckAction<string, "a link without control characters and direction marks">, v.CheckAction<string, "a link that leads somewhere: its host or its port is none">]>;
export declare const edtf: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
export declare const bcp47: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a BCP 47 language tag, such as en or ko">]>;
export declare const timeZone: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
export declare const basis: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["stated", "resolved", "inferred"], undefined>, v.DescriptionAction<"inferred" | "resolved" | "stated", string>]>;
export declare const certainty: v.PicklistSchema<readonly ["certain", "less-certain", "uncertain"], undefined>;
/** Each place of an event is looked for in each of its quotes. */
export declare const MOST_OF_EVENT = 500;
export declare const printed: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
export declare const note: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>, v.DescriptionAction<string, string>]>;
export declare const ref: v.StrictObjectSchema<{
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
    readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "a link that starts with https:// or http:// and has no spaces">, v.CheckAction<string, "a link without control characters and direction marks">, v.CheckAction<string, "a link that leads somewhere: its host or its port is none">]>;
}, undefined>;
export declare const refs: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, number, undefined>, v.CheckAction<string, "at least 1 character that is seen">]>;
    readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 2000, undefined>, v.RegexAction<string, "a link that starts with https:// or http:// and has no spaces">, v.CheckAction<string, "a link without control characters and direction marks">, v.CheckAction<string, "a link that leads somewhere: its host or its port is none">]>;
}, undefined>, undefined>, undefined>;
export declare const review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"proposed", undefined>, v.DescriptionAction<"proposed", string>]>, undefined>;
