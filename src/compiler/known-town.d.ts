export interface KnownTown {
    readonly name: string;
    /** ISO 3166-1 alpha-2; empty where it lies in none or several. */
    readonly country: string;
    readonly lng: number;
    readonly lat: number;
    /** `gn:2352778`, where it has a number. */
    readonly id?: string;
}
/** The populated places of a name, in any spelling and by their other names too; empty where none is known. */
export type FindTowns = (name: string) => readonly KnownTown[];
