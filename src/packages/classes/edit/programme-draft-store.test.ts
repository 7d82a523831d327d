import { at, programmeOf } from '../../../../test/programme/seen-class'
import {
  agesOf,
  countsOf,
  draftOf,
  enrolFromOn,
  enrolUntilOn,
  flawOf,
  newDraft,
  type ProgrammeDraft,
  readWhole,
  slotsOf,
} from './programme-draft-store'

const draft = (change: Partial<ProgrammeDraft> = {}): ProgrammeDraft => ({
  ...newDraft('2026-11-25'),
  title: '演示书法',
  pointId: '1-a',
  startMinutes: 990,
  ...change,
})

test.each([
  ['6', '12', 'years', { monthsMin: 72, monthsMax: 155 }],
  ['', '12', 'years', { monthsMin: null, monthsMax: 155 }],
  ['６', '', 'years', { monthsMin: 72, monthsMax: null }],
  ['18', '36', 'months', { monthsMin: 18, monthsMax: 36 }],
  ['', '', 'months', { monthsMin: null, monthsMax: null }],
  ['12', '6', 'years', null],
  ['六岁', '', 'years', null],
  ['100', '', 'years', null],
] as const)('ages typed from "%s" to "%s" in %s', (ageFrom, ageTo, agesIn, ages) => {
  expect(agesOf(draft({ ageFrom, ageTo, agesIn }))).toEqual(ages)
})

test.each([
  [72, 155, 'years', '6', '12'],
  [18, 36, 'months', '18', '36'],
  [null, null, 'years', '', ''],
  [36, null, 'years', '3', ''],
] as const)(
  'a form filled with ages from %s to %s months gives them back',
  (monthsMin, monthsMax, agesIn, from, to) => {
    const filled = draftOf(programmeOf({ monthsMin, monthsMax }))
    expect([filled.agesIn, filled.ageFrom, filled.ageTo]).toEqual([agesIn, from, to])
    expect(agesOf(filled)).toEqual({ monthsMin, monthsMax })
  },
)

test.each([
  ['course', '12', '5', { capacity: 12, fewest: 5 }],
  ['dropIn', '12', '', { capacity: 12, fewest: null }],
  ['open', '十二', '五', { capacity: null, fewest: null }],
  ['course', '0', '', 'capacity'],
  ['course', '501', '', 'capacity'],
  ['course', '12', '13', 'fewest'],
] as const)('a %s for "%s" people, with "%s" at least', (form, capacity, fewest, counts) => {
  expect(countsOf(draft({ form, capacity, fewest }))).toEqual(counts)
})

test('each weekday comes for the first time from the chosen day on, in order', () => {
  expect(slotsOf(draft({ weekdays: [0, 2, 4] }))).toEqual([
    { startsAt: at('16:30', '2026-11-25'), endsAt: at('18:00', '2026-11-25') },
    { startsAt: at('16:30', '2026-11-27'), endsAt: at('18:00', '2026-11-27') },
    { startsAt: at('16:30', '2026-11-30'), endsAt: at('18:00', '2026-11-30') },
  ])
  expect(slotsOf(draft({ startMinutes: null }))).toEqual([])
})

test('one may enrol from nine in the morning, and until the end of a day', () => {
  expect([enrolFromOn('2026-11-20'), enrolUntilOn('2026-11-20')]).toEqual([
    at('09:00', '2026-11-20'),
    at('00:00', '2026-11-21'),
  ])
})

test.each([
  [{ title: ' ' }, 'title'],
  [{ teacher: '演示\u200B' }, 'title'],
  [{ ageFrom: '9', ageTo: '6' }, 'ages'],
  [{ capacity: '' }, 'capacity'],
  [{ fewest: '13' }, 'fewest'],
  [{ enrolFrom: at('09:00'), enrolUntil: at('09:00') }, 'enrol'],
  [{ pointId: '' }, 'point'],
  [{ startMinutes: null }, 'start'],
  [{ weekdays: [] }, 'weekdays'],
  [{ weeks: '27' }, 'weeks'],
  [{}, null],
] as const)('what is missing or wrong is named: %j', (change, flaw) => {
  expect(flawOf(draft(change), true)).toBe(flaw)
})

test('an existing programme needs no times', () => {
  expect(flawOf(draftOf(programmeOf()), false)).toBeNull()
})

test.each([
  [' １２ ', 12],
  ['0', null],
  ['2.5', null],
  ['', null],
])('"%s" is read as %s', (typed, count) => {
  expect(readWhole(typed, 1, 200)).toBe(count)
})
