import { type DayLine, sortDay } from './day'

const line = (id: string, at: string): DayLine => ({ kind: 'visit', id, at, title: id, note: '', isAsked: false })

test('the day runs by the hour, and what begins together stays as it came', () => {
  const lines = [
    line('noon', '2026-11-24T04:00:00.000Z'),
    line('first', '2026-11-24T02:30:00Z'),
    line('second', '2026-11-24T02:30:00.000Z'),
  ]
  expect(sortDay(lines).map(({ id }) => id)).toEqual(['first', 'second', 'noon'])
})
