// Tags of languages, BCP 47: what a story file may say, and the one way in which a folder is named.

/** Without what no page needs: private use, extensions, irregular tags. */
export const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
/** What is asked for, in words. */
export const EXPECTED_TAG = 'a BCP 47 language tag, such as en or ko'

/** As it is usually written: `zh-Hant` of `ZH-hant`; undefined where it is no tag. Never throws. */
export function toUsualTag(tag: string): string | undefined {
  if (!TAG.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
