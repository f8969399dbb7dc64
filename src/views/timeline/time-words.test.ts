// What the time control says.
import { expect, test } from 'vitest'
import { createTimeApp } from './time-fixture.ts'
import { toNowText, toValueText } from './time-words.ts'

const { app } = createTimeApp(['2018-09-19', '2023-09', '2023-11-21', '2023-11-21', '../2023-11-21', '2023-11-24'])

test('the line by the buttons', () => {
  expect(toNowText(app, { ...app.opening, mode: 'upto', from: 0, stop: 2 })).toEqual({
    date: '21 November 2023',
    count: '3 of 6',
    isOfKey: false,
    title: 'Title 2 <b>&',
  })
  expect(toNowText(app, { ...app.opening, mode: 'only', from: 0, stop: 1 })).toEqual({
    date: 'September 2023',
    count: '1 certainly, 1 possibly',
    isOfKey: false,
    title: 'Title 1 <b>&',
  })
})

test('a window is said from the first day on which its events may have begun to the last', () => {
  expect(toNowText(app, { ...app.opening, mode: 'window', from: 1, stop: 4 })).toMatchObject({
    count: '5 events',
    title: '',
  })
  expect(toNowText(app, { ...app.opening, mode: 'window', from: 1, stop: 4 }).date).toMatch(
    /1 September.*24 November 2023/,
  )
  expect(toNowText(app, { ...app.opening, mode: 'window', from: 2, stop: 3 }).date).toBe('21 November 2023')
  expect(toNowText(app, { ...app.opening, mode: 'window', from: 4, stop: 4 })).toMatchObject({
    date: '24 November 2023',
    title: 'Title 5 <b>&',
  })
})

test('the value of the slider counts the others of its date', () => {
  expect(toValueText(app, 2)).toBe('3 of 5: 21 November 2023, Title 2 <b>& and 1 more')
  expect(toValueText(app, 4)).toBe('5 of 5: 24 November 2023, Title 5 <b>&')
})
