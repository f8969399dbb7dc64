// The field for words over the list, the same as the build writes it and as it lives.
import type { Messages } from '../../i18n/messages.ts'

export const toSearchField = ({ story: { search } }: Messages) =>
  ({ type: 'search', class: 'search', 'aria-label': search, placeholder: search, autocomplete: 'off' }) as const
