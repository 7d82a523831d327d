import fc from 'fast-check'
import { makeCalendar } from '../calendar'
import { areHoursInOrder, type Hours, openingAt } from './hours'

const calendar = makeCalendar(
  [2026],
  [
    { day: '2026-10-01', kind: 'holiday', name: '国庆节' },
    { day: '2026-10-10', kind: 'workday', name: '国庆节' }, // a Saturday
  ],
)
const day: Hours['week'][number] = [
  ['09:00', '12:00'],
  ['13:30', '18:00'],
]
const hours: Hours = { week: [day, day, day, day, day, [['10:00', '16:00']], []], holiday: 'closed' }
const at = (instant: string, alerts: Parameters<typeof openingAt>[2] = []) =>
  openingAt(hours, calendar, alerts, instant)

test('open on a Tuesday morning until the lunch break', () => {
  expect(at('2026-11-24T02:00:00Z')).toMatchObject({ state: 'open', until: '2026-11-24T04:00:00.000Z' })
})

test('a point is closed from the minute of closing, and opens again after lunch', () => {
  expect(at('2026-11-24T04:00:00Z')).toMatchObject({
    state: 'closed',
    until: '2026-11-24T05:30:00.000Z',
    isOpenLaterToday: true,
  })
})

test('at 23:30 UTC the day in Shanghai is already the next one', () => {
  expect(at('2026-11-23T23:30:00Z')).toMatchObject({ state: 'closed', until: '2026-11-24T01:00:00.000Z' })
})

test('on Saturday evening the next opening is Monday, because Sunday has none', () => {
  expect(at('2026-11-28T09:00:00Z')).toMatchObject({ until: '2026-11-30T01:00:00.000Z', weekend: [] })
})

test('the weekend has the hours of its days, without what is over and without closures', () => {
  const saturday = { day: '2026-11-28', intervals: [['10:00', '16:00']] }
  expect(at('2026-11-24T02:00:00Z').weekend).toEqual([saturday])
  expect(at('2026-11-28T07:00:00Z').weekend).toEqual([saturday])
  expect(at('2026-11-28T08:00:00Z').weekend).toEqual([])
  const closure = { title: '停电', startsAt: '2026-11-28T04:00:00Z', endsAt: '2026-11-28T06:00:00Z', isClosed: true }
  expect(at('2026-11-24T02:00:00Z', [closure]).weekend[0]?.intervals).toEqual([
    ['10:00', '12:00'],
    ['14:00', '16:00'],
  ])
})

test("a point closes on a holiday and gives its name; a make-up Saturday has Monday's hours", () => {
  expect(at('2026-10-01T02:00:00Z')).toMatchObject({ state: 'closed', why: '国庆节' })
  expect(at('2026-10-10T01:00:00Z')).toMatchObject({ state: 'open', until: '2026-10-10T04:00:00.000Z' })
})

test("a point may have Sunday's hours on a holiday, or its ordinary ones", () => {
  const [sunday, usual] = (['weekend', 'usual'] as const).map((holiday) =>
    openingAt({ ...hours, holiday }, calendar, [], '2026-10-01T02:00:00Z'),
  )
  expect(sunday).toMatchObject({ state: 'closed' })
  expect(usual).toMatchObject({ state: 'open', why: '国庆节' })
})

test('hours of a single day override weekday and holiday', () => {
  const days = [{ day: '2026-10-01', intervals: [['15:00', '16:00']] as const, why: '国庆开放半天' }]
  expect(openingAt({ ...hours, days }, calendar, [], '2026-10-01T07:30:00Z')).toMatchObject({
    state: 'open',
    why: '国庆开放半天',
  })
})

test('a closing alert ends the opening early and gives the reason while it lasts', () => {
  const alerts = [
    { title: '停水', startsAt: '2026-11-24T02:30:00Z', endsAt: '2026-11-24T07:00:00Z', isClosed: true },
    { title: '打扫', startsAt: '2026-11-24T00:00:00Z', endsAt: '2026-11-24T09:00:00Z', isClosed: false },
  ]
  expect(at('2026-11-24T02:00:00Z', alerts)).toMatchObject({ state: 'open', until: '2026-11-24T02:30:00.000Z' })
  expect(at('2026-11-24T03:00:00Z', alerts)).toMatchObject({
    state: 'closed',
    until: '2026-11-24T07:00:00.000Z',
    why: '停水',
  })
})

test('beyond the announced calendar the ordinary hours are marked as a guess', () => {
  expect(at('2027-10-01T02:00:00Z')).toMatchObject({ isCalendarKnown: false })
})

test('the search for the next opening ends where the announced calendar does', () => {
  expect(at('2026-12-31T12:00:00Z')).toMatchObject({ state: 'closed', until: null, isCalendarKnown: false })
  expect(at('2026-12-31T02:00:00Z')).toMatchObject({ until: '2026-12-31T04:00:00.000Z', isCalendarKnown: true })
})

test('a weekend in a year that has not been announced is never called open', () => {
  const early = makeCalendar([2027], [])
  const daily: Hours = { week: [day, day, day, day, day, day, day], holiday: 'closed' }
  const friday = '2027-12-31T02:00:00Z' // Saturday is the first of January
  expect(openingAt(daily, early, [], friday)).toMatchObject({ weekend: [], noWeekend: 'unknown' })
  expect(openingAt(daily, makeCalendar([2027, 2028], []), [], friday).weekend).toHaveLength(2)
})

test('a weekend without hours left is closed, over or not announced', () => {
  const shut = { title: '停水', startsAt: '2026-11-27T16:00:00Z', endsAt: '2026-11-29T16:00:00Z', isClosed: true }
  const onSunday: Hours = { ...hours, week: [[], [], [], [], [], [], day] }
  expect(openingAt(onSunday, calendar, [], '2026-11-29T00:00:00Z').noWeekend).toBeNull()
  expect(openingAt(onSunday, calendar, [], '2026-11-29T14:00:00Z').noWeekend).toBe('over')
  expect(openingAt(onSunday, calendar, [shut], '2026-11-29T14:00:00Z').noWeekend).toBe('closed')
  expect(openingAt(onSunday, calendar, [], '2026-12-30T02:00:00Z')).toMatchObject({ noWeekend: 'unknown' })
  expect(
    openingAt({ ...hours, week: [day, [], [], [], [], [], []] }, calendar, [], '2026-11-24T02:00:00Z'),
  ).toMatchObject({
    noWeekend: 'closed',
  })
})

test('in a year that has not been announced the ordinary hours apply, marked as a guess', () => {
  expect(at('2027-01-04T12:00:00Z')).toMatchObject({ until: '2027-01-05T01:00:00.000Z', isCalendarKnown: false })
  expect(at('2027-01-08T02:00:00Z')).toMatchObject({ weekend: [{ day: '2027-01-09' }], isCalendarKnown: false })
})

const always = [['00:00', '24:00']] as const

test('an opening that goes on over midnight ends when it really does', () => {
  const night: Hours = { week: [[['20:00', '24:00']], [['00:00', '02:00']], [], [], [], [], []], holiday: 'closed' }
  expect(openingAt(night, calendar, [], '2026-11-23T13:00:00Z')).toMatchObject({ until: '2026-11-23T18:00:00.000Z' })
  const tillTuesday: Hours = { week: [always, [['00:00', '06:00']], [], [], [], [], []], holiday: 'closed' }
  expect(openingAt(tillTuesday, calendar, [], '2026-11-23T02:00:00Z')).toMatchObject({
    state: 'open',
    until: '2026-11-23T22:00:00.000Z',
  })
})

test('what is open day and night has no end, unless an alert or a holiday makes one', () => {
  const allDay: Hours = { week: [always, always, always, always, always, always, always], holiday: 'closed' }
  const on = (instant: string, alerts: Parameters<typeof openingAt>[2] = []) =>
    openingAt(allDay, calendar, alerts, instant)
  expect(on('2026-11-24T02:00:00Z')).toMatchObject({ state: 'open', until: null, isCalendarKnown: true })
  expect(on('2026-09-29T02:00:00Z')).toMatchObject({ state: 'open', until: '2026-09-30T16:00:00.000Z' })
  const closing = { title: '停水', startsAt: '2026-11-25T02:30:00Z', endsAt: '2026-11-25T07:00:00Z', isClosed: true }
  expect(on('2026-11-24T02:00:00Z', [closing])).toMatchObject({ until: '2026-11-25T02:30:00.000Z' })
  expect(on('2026-12-31T02:00:00Z')).toMatchObject({ state: 'open', until: null, isCalendarKnown: false })
})

test('a week without any hours is a point whose hours nobody has told, not a closed one', () => {
  const untold: Hours = { week: [[], [], [], [], [], [], []], holiday: 'closed' }
  expect(openingAt(untold, calendar, [], '2026-11-24T02:00:00Z')).toMatchObject({ state: 'unknown', until: null })
})

test('a point that opens on one far day only has no next opening within two weeks', () => {
  const days = [{ day: '2026-12-24', intervals: [['15:00', '16:00']] as const, why: '年终' }]
  const rarely: Hours = { week: [[], [], [], [], [], [], []], holiday: 'closed', days }
  expect(openingAt(rarely, calendar, [], '2026-11-24T02:00:00Z')).toMatchObject({ state: 'closed', until: null })
})

test('the moment an opening ends, it has ended; just before, it has not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 * 24 * 60 }), (minutes) => {
      const moment = new Date(Date.UTC(2026, 10, 1) + minutes * 60_000).toISOString()
      const { state, until } = at(moment)
      if (until === null) return
      expect(at(until).state).not.toBe(state)
      expect(at(new Date(Date.parse(until) - 1).toISOString()).state).toBe(state)
    }),
  )
})

test('times that overlap or run backwards are out of order', () => {
  const week = (intervals: Hours['week'][number]): Hours => ({ ...hours, week: [intervals, [], [], [], [], [], []] })
  expect(areHoursInOrder(hours)).toBe(true)
  expect(areHoursInOrder(week([['12:00', '09:00']]))).toBe(false)
  expect(
    areHoursInOrder(
      week([
        ['09:00', '12:00'],
        ['11:00', '13:00'],
      ]),
    ),
  ).toBe(false)
})
