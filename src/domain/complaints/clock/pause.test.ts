import { on } from '../../../../test/booking/room-day'
import { announced } from '../../../../test/complaint/announced'
import { clocksOf } from './clock'
import { isPaused, type Pause, pausedSince } from './pause'

const clock = (words: string): string => on(words.slice(0, 10), words.slice(11))
const pause = (from: string, until: string | null): Pause => ({
  from: clock(from),
  until: until === null ? null : clock(until),
})

const LATER = '2026-12-01 00:00'
const clocks = (filedAt: string, pauses: Pause[], now: string) => {
  const facts = {
    urgency: 'soon',
    isHard: false,
    reopenedAt: null,
    firstReplyAt: null,
    visitedAt: null,
    settledAt: null,
  } as const
  return clocksOf(announced, { ...facts, filedAt: clock(filedAt), pauses }, clock(now))
}

interface Row {
  why: string
  filed: string
  pauses: Pause[]
  now?: string
  visit: string
  settle: string
}

// Filed on Monday 2 November 10:00 without a pause: visit Tuesday 3rd 10:00, settled Wednesday 11th 10:00.
const monday = '2026-11-02 10:00'
const rows: Row[] = [
  {
    why: 'two hours of the first afternoon',
    filed: monday,
    pauses: [pause('2026-11-02 16:00', '2026-11-02 18:00')],
    visit: '2026-11-03 12:00',
    settle: '2026-11-11 12:00',
  },
  {
    why: 'over a weekend: 6 h of Friday and 9 h of Monday, which ends in the night; Dec 8 12:00 without it',
    filed: '2026-11-27 12:00',
    pauses: [pause('2026-11-27 18:00', '2026-11-30 09:00')],
    visit: '2026-12-01 09:00',
    settle: '2026-12-09 09:00',
    now: '2026-12-10 00:00',
  },
  {
    why: 'over National Day: 2 h before and 8 h after; Oct 8 9, Sat 10, 12 13 14 15 without it',
    filed: '2026-09-30 10:00',
    pauses: [pause('2026-09-30 22:00', '2026-10-08 08:00')],
    visit: '2026-10-08 20:00',
    settle: '2026-10-15 20:00',
  },
  {
    why: 'inside National Day, when the clocks do not run anyway',
    filed: '2026-09-30 10:00',
    pauses: [pause('2026-10-02 09:00', '2026-10-06 09:00')],
    visit: '2026-10-08 10:00',
    settle: '2026-10-15 10:00',
  },
  {
    why: 'one inside another: 24 h once',
    filed: monday,
    pauses: [pause('2026-11-02 12:00', '2026-11-03 12:00'), pause('2026-11-02 15:00', '2026-11-02 18:00')],
    visit: '2026-11-04 10:00',
    settle: '2026-11-12 10:00',
  },
  {
    why: 'two that overlap, in any order: 12:00 to 20:00',
    filed: monday,
    pauses: [pause('2026-11-02 15:00', '2026-11-02 20:00'), pause('2026-11-02 12:00', '2026-11-02 16:00')],
    visit: '2026-11-03 18:00',
    settle: '2026-11-11 18:00',
  },
  {
    why: 'two that touch: 2 h and 1 h',
    filed: monday,
    pauses: [pause('2026-11-02 12:00', '2026-11-02 14:00'), pause('2026-11-02 14:00', '2026-11-02 15:00')],
    visit: '2026-11-03 13:00',
    settle: '2026-11-11 13:00',
  },
  {
    why: 'begun before the complaint was filed: only the last hour counts',
    filed: monday,
    pauses: [pause('2026-11-02 08:00', '2026-11-02 11:00')],
    visit: '2026-11-03 11:00',
    settle: '2026-11-11 11:00',
  },
  {
    why: 'begun when the visit was already late: 4 h for the settling alone',
    filed: monday,
    pauses: [pause('2026-11-03 11:00', '2026-11-03 15:00')],
    visit: '2026-11-03 10:00',
    settle: '2026-11-11 14:00',
  },
  {
    why: 'a second one in the time that was added by the first',
    filed: monday,
    pauses: [pause('2026-11-02 12:00', '2026-11-02 14:00'), pause('2026-11-03 11:00', '2026-11-03 12:00')],
    visit: '2026-11-03 13:00',
    settle: '2026-11-11 13:00',
  },
  {
    why: 'open for ten hours until now',
    filed: monday,
    pauses: [pause('2026-11-02 12:00', null)],
    now: '2026-11-02 22:00',
    visit: '2026-11-03 20:00',
    settle: '2026-11-11 20:00',
  },
  {
    why: 'open from Friday noon to Sunday: 12 h, which end in the night; Nov 9 10:00 and Nov 17 10:00 without it',
    filed: '2026-11-06 10:00',
    pauses: [pause('2026-11-06 12:00', null)],
    now: '2026-11-08 12:00',
    visit: '2026-11-10 09:00',
    settle: '2026-11-18 09:00',
  },
  {
    why: 'until a fixed day: 48 h, also while it lasts',
    filed: monday,
    pauses: [pause('2026-11-02 12:00', '2026-11-04 12:00')],
    now: '2026-11-02 13:00',
    visit: '2026-11-05 10:00',
    settle: '2026-11-13 10:00',
  },
  {
    why: 'begun on the morning on which the visit was due at nine, and longer',
    filed: '2026-11-02 22:00',
    pauses: [pause('2026-11-04 08:30', '2026-11-04 11:00')],
    visit: '2026-11-04 11:00',
    settle: '2026-11-12 09:00',
  },
  {
    why: 'over the night before the morning on which the visit is due',
    filed: '2026-11-02 22:00',
    pauses: [pause('2026-11-03 23:00', '2026-11-04 07:00')],
    visit: '2026-11-04 09:00',
    settle: '2026-11-12 09:00',
  },
  {
    why: 'ended before it began: nothing',
    filed: monday,
    pauses: [pause('2026-11-02 14:00', '2026-11-02 12:00')],
    visit: '2026-11-03 10:00',
    settle: '2026-11-11 10:00',
  },
]

test.each(rows)('$why', ({ filed, pauses, now = LATER, visit, settle }) => {
  const { visit: visits, settle: settles } = clocks(filed, pauses, now)
  expect([visits.dueAt, settles.dueAt]).toEqual([visit, settle].map(clock))
})

test('a pause never moves the first reply', () => {
  const { reply } = clocks(monday, [pause('2026-11-02 10:00', null)], '2026-11-05 10:00')
  expect(reply).toMatchObject({ dueAt: clock('2026-11-02 12:00'), isStopped: false })
})

test('a pause includes its first moment and excludes its last', () => {
  const pauses = [pause('2026-11-02 12:00', '2026-11-02 14:00')]
  const at = (words: string) => isPaused(pauses, clock(words))
  expect(
    ['2026-11-02 11:59:59.999', '2026-11-02 12:00', '2026-11-02 13:59:59.999', '2026-11-02 14:00'].map(at),
  ).toEqual([false, true, true, false])
  expect(isPaused([pause('2026-11-02 12:00', null)], clock('2027-11-02 12:00'))).toBe(true)
})

test('overlapping pauses are one pause since the start of the first', () => {
  const pauses = [
    pause('2026-11-02 13:00', null),
    pause('2026-11-02 12:00', '2026-11-02 14:00'),
    pause('2026-11-02 08:00', '2026-11-02 09:00'),
  ]
  expect(pausedSince(pauses, clock('2026-11-02 15:00'))).toBe(clock('2026-11-02 12:00'))
  expect(pausedSince(pauses, clock('2026-11-02 11:00'))).toBeNull()
})

test('so are adjacent pauses', () => {
  const pauses = [pause('2026-11-02 12:00', '2026-11-02 14:00'), pause('2026-11-02 14:00', null)]
  expect(pausedSince(pauses, clock('2026-11-02 15:00'))).toBe(clock('2026-11-02 12:00'))
})
