import fc from 'fast-check'
import { type Act, CAPACITY, foretell, holds, type Line, START, takenOf } from './programmes/line'
import { ACCOUNTS, openLine, type RealLine, type StoredLine } from './programmes/real-line'

/** The same histories in every run, so that a failure comes from a change of the code; the long run draws new ones. */
const HISTORIES = process.env.LONG ? { numRuns: 500 } : { numRuns: 100, seed: 20_261_202 }
const STEPS = 40
const HOUR = 60
const DAY = 24 * HOUR
/** Well before the last day, shortly before it, and in it. */
const BEGINNINGS = [10 * HOUR, 16 * HOUR, DAY + 12 * HOUR]

let real: RealLine
beforeAll(async () => {
  real = await openLine()
})
afterAll(() => real.close())

const anyPlan = fc.record({
  kind: fc.constantFrom('enrol', 'enrol', 'enrol', 'leave', 'leaveSeat', 'take', 'decline', 'timer', 'wait'),
  account: fc.nat(ACCOUNTS - 1),
  size: fc.constantFrom(1, 1, 2, 3, 4),
  which: fc.nat(19),
  minutes: fc.constantFrom(30, 60, 90, 300, 500),
})
type Plan = typeof anyPlan extends fc.Arbitrary<infer A> ? A : never

/** Mostly somebody does something with seats of which something can still become. */
const groupFor = ({ kind, which }: Plan, { groups }: Line): number => {
  const all = [...groups.keys()]
  const fitting = all.filter((number) => {
    const state = groups[number]?.state
    return kind === 'take' || kind === 'decline' ? state === 'offered' : state !== undefined && state !== 'expired'
  })
  const some = which % 5 === 0 || fitting.length === 0 ? all : fitting
  return some[which % some.length] ?? -1
}

/** @returns null where there are no seats to do anything with */
const actOf = (plan: Plan, line: Line): Act | null => {
  const { kind, account, size, minutes } = plan
  if (kind === 'enrol') return { kind, account, size }
  if (kind === 'wait') return { kind, minutes }
  if (kind === 'timer') return { kind }
  const group = groupFor(plan, line)
  if (group < 0) return null
  if (kind === 'leave') return { kind, group }
  return kind === 'leaveSeat' ? { kind, group, seat: size - 1 } : { kind: 'answer', group, isWanted: kind === 'take' }
}

/** What must hold after every act that settles the line, whoever foretold it. */
const expectFair = (now: number, before: StoredLine, { taken, groups }: StoredLine): void => {
  const waiting = groups.filter(({ state }) => state === 'waiting')
  const [first] = waiting
  const leftMinutes = START - now
  if (leftMinutes <= HOUR) return // nobody is offered anything any more
  const had = new Set(before.groups.filter(holds).map(({ id }) => id))
  const given = groups.filter((one) => holds(one) && !had.has(one.id))
  if (leftMinutes > DAY) {
    expect(given.filter((one) => first && groups.indexOf(one) > groups.indexOf(first))).toEqual([])
    expect(first ? first.count : CAPACITY + 1).toBeGreaterThan(CAPACITY - taken)
  } else expect(waiting.filter(({ count }) => count <= CAPACITY - taken)).toEqual([])
}

/** @returns each act with the code of its answer, and how the groups ended */
const play = async (beginning: number, plans: readonly Plan[]): Promise<string[]> => {
  let line = await real.begin(beginning)
  let before = await real.stored()
  const seen: string[] = []
  for (const plan of plans) {
    const act = actOf(plan, line)
    if (!act) continue
    const { code, after } = foretell(line, act)
    const done = await real.perform(before, act)
    // What a refused act should not have written, the next reading finds.
    const stored = act.kind === 'wait' || code !== 'ok' ? before : await real.stored()
    const { taken, groups } = stored
    const read = groups.map(({ account, seats, state, holdUntil }) => ({ account, seats, state, holdUntil }))
    expect({ act, code: done, taken, groups: read }).toEqual({ act, code, taken: takenOf(after), groups: after.groups })
    const live = groups.filter((one) => one.state === 'waiting' || holds(one))
    expect(live.map(({ count }) => count)).toEqual(live.map(({ seats }) => seats.length)) // none has a part
    expect(taken).toBeLessThanOrEqual(CAPACITY)
    if (code === 'ok' && act.kind !== 'wait') expectFair(after.now, before, stored)
    seen.push(`${plan.kind} ${code}`)
    line = after
    before = stored
  }
  return [...seen, ...line.groups.map(({ state }) => `group is ${state}`)]
}

/** Answers and states that the histories must reach; otherwise they would test little. */
const REACHED = [
  'enrol ok',
  'enrol already_enrolled',
  'enrol programme_full',
  'enrol enrol_over',
  'leave ok',
  'leave already_done',
  'leaveSeat ok',
  'leaveSeat already_done',
  'take ok',
  'take already_done',
  'take offer_over',
  'decline ok',
  'decline offer_over',
  'group is waiting',
  'group is offered',
  'group is taken',
  'group is left',
  'group is declined',
  'group is expired',
]

test('as the oracle predicts, nobody overtakes the first in line before the last day, and in it no fitting seat stays free', async () => {
  const seen = new Set<string>()
  const plans = fc.array(anyPlan, { minLength: STEPS, maxLength: STEPS })
  const histories = fc.asyncProperty(fc.constantFrom(...BEGINNINGS), plans, async (beginning, some) => {
    for (const one of await play(beginning, some)) seen.add(one)
  })
  await fc.assert(histories, HISTORIES)
  expect(REACHED.filter((one) => !seen.has(one))).toEqual([])
}, 1_800_000)
