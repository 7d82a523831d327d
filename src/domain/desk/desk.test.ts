import { countDesk, type DeskItem, dueAt, sortDesk } from './desk'

const item = (id: string, due: string): DeskItem => ({
  kind: 'point',
  id,
  title: id,
  note: '',
  community: '',
  dueAt: due,
})

test('each kind has its time: one day for most, three for an application as volunteer', () => {
  const opened = '2026-11-24T02:00:00.000Z'
  expect(dueAt('point', opened)).toBe('2026-11-25T02:00:00.000Z')
  expect(dueAt('volunteer', opened)).toBe('2026-11-27T02:00:00.000Z')
})

test('a moment after which an answer is of no use makes an item due earlier, never later', () => {
  const opened = '2026-11-24T02:00:00.000Z'
  expect(dueAt('photo', opened, '2026-11-24T06:00:00Z')).toBe('2026-11-24T06:00:00.000Z')
  expect(dueAt('photo', opened, '2026-12-01T06:00:00.000Z')).toBe('2026-11-25T02:00:00.000Z')
})

test('a complaint or a booking is due when its promise is, however far off', () => {
  expect(dueAt('booking', '2026-11-24T02:00:00.000Z', '2026-11-26T02:00:00.000Z')).toBe('2026-11-26T02:00:00.000Z')
  expect(dueAt('complaint', '2026-11-24T02:00:00.000Z', '2026-12-04T02:00:00.000Z')).toBe('2026-12-04T02:00:00.000Z')
})

test('the most urgent comes first, and what is past its time is late', () => {
  const sorted = sortDesk(
    [
      item('later', '2026-11-25T02:00:00.000Z'),
      item('late', '2026-11-23T02:00:00.000Z'),
      item('now', '2026-11-24T02:00:00.000Z'),
    ],
    '2026-11-24T02:00:00.000Z',
    10,
  )
  expect(sorted.map(({ id, isLate }) => [id, isLate])).toEqual([
    ['late', true],
    ['now', false],
    ['later', false],
  ])
})

test('if there are more items than are shown, the most urgent are shown', () => {
  const many = ['c', 'a', 'b'].map((id) => item(id, `2026-11-24T0${id.charCodeAt(0) - 96}:00:00.000Z`))
  expect(sortDesk(many, '2026-11-24T00:00:00.000Z', 2).map(({ id }) => id)).toEqual(['a', 'b'])
})

test('overdue, due today and due later are counted by the day in Shanghai, each item once', () => {
  const now = '2026-11-25T02:00:00.000Z'
  const due = (dueAt: string, isLate = false) => ({ dueAt, isLate })
  const items = [
    due('2026-11-25T01:00:00Z', true),
    due('2026-11-25T15:59:00Z'),
    due('2026-11-25T16:00:00Z'),
    due('2026-12-01T02:00:00Z'),
  ]
  expect(countDesk(items, now)).toEqual({ late: 1, today: 1, later: 2 })
  expect(countDesk([], now)).toEqual({ late: 0, today: 0, later: 0 })
})
