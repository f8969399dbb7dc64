import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { TextField } from './text-field.tsx'

const no = () => undefined
const draw = (untaken: { text: string; why: string | undefined } | undefined) =>
  renderToString(h(TextField, { label: 'When', value: '2020', how: 'As “May 2020”.', untaken, save: no, forget: no }))

test('what could not be taken stands in the field, with the reason and what it takes beside it', () => {
  expect(draw({ text: 'soon"<b>', why: '“soon"<b>”: no date' })).toMatch(
    /value="soon&quot;&lt;b>".* aria-invalid="true".*Not taken:<\/b> “soon&quot;&lt;b>”: no date\. As “May 2020”\./u,
  )
  expect(draw({ text: 'May', why: undefined })).toMatch(/value="May".* aria-invalid="false"/u)
  expect(draw(undefined)).toMatch(/value="2020"/u)
  expect(draw(undefined)).not.toContain('As “May 2020”')
})
