import fc from 'fast-check'
import { shanghai } from '../../../test/times'
import { freeForNew, groupOffers, isKeptTogether } from './waitlist'

const startsAt = shanghai('2026-11-28', '14:00')
const DAYS_BEFORE = shanghai('2026-11-25', '10:00')
const LAST_DAY = shanghai('2026-11-27', '14:00')
const LAST_HOUR = shanghai('2026-11-28', '13:00')
const group = (name: string, seats: number) => ({ name, seats })
const pair = group('pair', 2)
const one = group('one', 1)
const four = group('four', 4)

const names = (entries: readonly { name: string; seats: number }[], free: number, now: string) =>
  groupOffers({ entries, free, startsAt, now }).map(({ entry }) => entry.name)

test.each([
  ['one seat is kept for the pair that is first', [pair, one], 1, DAYS_BEFORE, []],
  ['both seats go to the pair', [pair, one], 2, DAYS_BEFORE, ['pair']],
  ['three seats go to the pair and to the next', [pair, one], 3, DAYS_BEFORE, ['pair', 'one']],
  ['who is first gets the seat, the pair behind waits on', [one, pair], 2, DAYS_BEFORE, ['one']],
  ['in the last 24 hours one seat goes to the first whom it suits', [pair, one], 1, LAST_DAY, ['one']],
  [
    'in the last 24 hours the order still holds among those whom it suits',
    [four, pair, one],
    3,
    LAST_DAY,
    ['pair', 'one'],
  ],
  ['nobody is asked when there is no time to answer', [one], 1, LAST_HOUR, []],
  ['nobody is asked when more is taken than there is', [one], -1, DAYS_BEFORE, []],
])('%s', (_, entries, free, now, expected) => {
  expect(names(entries, free, now)).toEqual(expected)
})

test('the seats of a group are held together, for two hours of the day', () => {
  const until = shanghai('2026-11-25', '12:00')
  expect(groupOffers({ entries: [pair], free: 2, startsAt, now: DAYS_BEFORE })).toEqual([{ entry: pair, until }])
})

test('the moment 24 hours before the beginning belongs to the last 24 hours', () => {
  expect(isKeptTogether(startsAt, shanghai('2026-11-27', '13:59'))).toBe(true)
  expect(isKeptTogether(startsAt, LAST_DAY)).toBe(false)
})

test.each([
  ['nobody waits', [], 3, DAYS_BEFORE, 3],
  ['a pair waits in vain, days before', [pair], 1, DAYS_BEFORE, 0],
  ['a pair waits that gets its seats', [pair], 3, DAYS_BEFORE, 1],
  ['a pair waits in vain, on the last day', [pair], 1, LAST_DAY, 1],
  ['one waits whom the seat suits, on the last day', [one], 1, LAST_DAY, 0],
  ['there is no time to ask who waits', [one], 1, LAST_HOUR, 1],
])('what somebody new may take at once when %s', (_, entries, free, now, expected) => {
  expect(freeForNew({ entries, free, startsAt, now })).toBe(expected)
})

const groups = fc.array(
  fc.integer({ min: 1, max: 4 }).map((seats) => ({ seats })),
  { maxLength: 12 },
)
const moments = fc.constantFrom(DAYS_BEFORE, LAST_DAY, LAST_HOUR)

test('never more seats are offered than are free, and never half a group', () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: -4, max: 20 }), moments, (entries, free, now) => {
      const given = groupOffers({ entries, free, startsAt, now }).map(({ entry }) => entry.seats)
      const sum = given.reduce((all, seats) => all + seats, 0)
      expect(sum).toBeLessThanOrEqual(Math.max(0, free))
      expect(sum + freeForNew({ entries, free, startsAt, now })).toBeLessThanOrEqual(Math.max(0, free))
    }),
  )
})

test('nobody overtakes the first before the last 24 hours', () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 0, max: 20 }), (entries, free) => {
      const offered = groupOffers({ entries, free, startsAt, now: DAYS_BEFORE }).map(({ entry }) => entry)
      expect(offered).toEqual(entries.slice(0, offered.length))
    }),
  )
})

test('in the last 24 hours no seats stay free while somebody waits whom they suit', () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 0, max: 20 }), (entries, free) => {
      const offered = groupOffers({ entries, free, startsAt, now: LAST_DAY }).map(({ entry }) => entry)
      const left = free - offered.reduce((all, { seats }) => all + seats, 0)
      for (const entry of entries) if (!offered.includes(entry)) expect(entry.seats).toBeGreaterThan(left)
    }),
  )
})

/** A history: groups come, leave and answer, until the beginning; what the rule says is done at once. */
const steps = fc.array(
  fc.record({
    act: fc.constantFrom('come', 'leave', 'wait'),
    seats: fc.integer({ min: 1, max: 4 }),
    hours: fc.integer({ min: 0, max: 9 }),
  }),
  { minLength: 40, maxLength: 40 },
)
type Step = { act: string; seats: number; hours: number }

const play = (
  capacity: number,
  history: readonly Step[],
  check: (seen: { waiting: { seats: number; rank: number }[]; free: number; now: string }) => void,
) => {
  let now = Date.parse(DAYS_BEFORE)
  let taken: { seats: number; rank: number }[] = []
  let waiting: { seats: number; rank: number }[] = []
  const free = () => capacity - taken.reduce((all, { seats }) => all + seats, 0)
  const at = () => new Date(now).toISOString()
  history.forEach(({ act, seats, hours }, rank) => {
    now = Math.min(now + hours * 3_600_000, Date.parse(startsAt) - 3_600_001)
    const mine = { seats, rank }
    if (act === 'leave') taken = taken.slice(1)
    if (act === 'come' && freeForNew({ entries: waiting, free: free(), startsAt, now: at() }) >= seats) taken.push(mine)
    else if (act === 'come') waiting.push(mine)
    const offers = groupOffers({ entries: waiting, free: free(), startsAt, now: at() }).map(({ entry }) => entry)
    taken.push(...offers)
    waiting = waiting.filter((entry) => !offers.includes(entry))
    check({ waiting, free: free(), now: at() })
  })
}

test('through any history nobody has a seat too many, and what is free suits nobody whose turn it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), steps, (capacity, history) => {
      play(capacity, history, ({ waiting, free, now }) => {
        expect(free).toBeGreaterThanOrEqual(0)
        const inTurn = isKeptTogether(startsAt, now) ? waiting.slice(0, 1) : waiting
        for (const { seats } of inTurn) expect(seats).toBeGreaterThan(free)
      })
    }),
    { numRuns: 100 },
  )
})
