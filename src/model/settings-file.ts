/** What a site says of itself, beside its stories; places that it names tell it as where they are from. */
export const SETTINGS = 'dateline.config.json'
