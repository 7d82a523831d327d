import fc from 'fast-check'
import { HOUR_MS, MINUTE_MS, toInstant } from '../../src/domain/time'
import { newChild } from '../children'
import { newKey, openWorld, TUESDAY_TEN, type World } from '../factories'
import { rowOfProgramme } from '../programmes'
import { shanghai, times } from '../times'

/** The same histories in every run, so that a failure comes from a change of the code; the long run draws new ones. */
const HISTORIES = process.env.LONG ? { numRuns: 500 } : { numRuns: 50, seed: 20_261_202 }
const STEPS = 40
const CAPACITY = 5
const ACCOUNTS = 7
const DAY = '2026-11-25'
const STARTS_MS = Date.parse(shanghai(DAY, '16:30'))

let world: World
let pointId: string
let accounts: { who: string; seats: (string | null)[] }[]
beforeAll(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  accounts = []
  for (const _ of times(ACCOUNTS)) {
    const who = await world.newPerson()
    const children: string[] = []
    for (const called of ['演示一', '演示二', '演示三']) children.push(await newChild(world, who, { called }))
    accounts.push({ who, seats: [null, ...children] })
  }
})
afterAll(() => world.close())

const anyAct = fc.record({
  kind: fc.constantFrom('enrol', 'enrol', 'enrol', 'leave', 'leaveSeat', 'take', 'decline', 'wait', 'wait'),
  account: fc.nat(ACCOUNTS - 1),
  size: fc.constantFrom(1, 1, 2, 3, 4),
  minutes: fc.constantFrom(60, 150, 400, 700),
})
type Act = typeof anyAct extends fc.Arbitrary<infer A> ? A : never

interface Group {
  id: string
  who: string
  state: string
  seats: number
  standing: number
}

/** The groups of a course in the order in which they came, and how many seats it counts. */
const read = async (programmeId: string): Promise<{ taken: number; groups: Group[] }> => {
  const { programme, groups } = await world.db.transaction().execute(async (tx) => ({
    programme: await tx.selectFrom('programme').select('taken').where('id', '=', programmeId).executeTakeFirstOrThrow(),
    groups: await tx
      .selectFrom('enrolment')
      .select(['id', 'person_id', 'state', 'seats'])
      .select(({ selectFrom, fn }) =>
        selectFrom('enrolment_seat')
          .select(fn.countAll<string>().as('count'))
          .whereRef('enrolment_seat.enrolment_id', '=', 'enrolment.id')
          .where('is_live', '=', true)
          .as('standing'),
      )
      .where('programme_id', '=', programmeId)
      .orderBy('place')
      .execute(),
  }))
  return {
    taken: programme.taken,
    groups: groups.map(({ id, person_id, state, seats, standing }) => {
      return { id, who: `test:${person_id ?? ''}`, state, seats, standing: Number(standing) }
    }),
  }
}

const holds = ({ state }: Group): boolean => state === 'offered' || state === 'taken'

/** What must hold after every act that settles the line. */
const expectFair = (before: readonly Group[], { taken, groups }: Awaited<ReturnType<typeof read>>): void => {
  const live = groups.filter((one) => holds(one) || one.state === 'waiting')
  expect(live.map(({ standing }) => standing)).toEqual(live.map(({ seats }) => seats)) // none has a part
  expect(groups.filter((one) => !live.includes(one) && one.standing > 0)).toEqual([])
  expect(taken).toBe(groups.filter(holds).reduce((sum, { seats }) => sum + seats, 0))
  expect(taken).toBeLessThanOrEqual(CAPACITY)

  const leftMs = STARTS_MS - Date.parse(world.clock.now)
  if (leftMs <= HOUR_MS) return // nobody is offered anything any more
  const waiting = groups.filter(({ state }) => state === 'waiting')
  const [first] = waiting
  const had = new Set(before.filter(holds).map(({ id }) => id))
  const given = groups.filter((one) => holds(one) && !had.has(one.id))
  if (leftMs > 24 * HOUR_MS) {
    const overtaken = given.filter((one) => first && groups.indexOf(one) > groups.indexOf(first))
    expect(overtaken).toEqual([])
    expect(first ? first.seats : CAPACITY + 1).toBeGreaterThan(CAPACITY - taken)
  } else expect(waiting.filter(({ seats }) => seats <= CAPACITY - taken)).toEqual([])
}

/** @returns the answer's state or code; undefined where there is nothing to do */
const perform = async (programmeId: string, groups: readonly Group[], act: Act): Promise<string | undefined> => {
  const account = accounts[act.account]
  if (act.kind === 'wait' || !account) {
    world.clock.now = toInstant(Date.parse(world.clock.now) + act.minutes * MINUTE_MS)
    return undefined
  }
  const { who } = account
  const call = async (...[method, input]: [Parameters<World['call']>[1], never]) => {
    const answer = await world.call(who, method, input, newKey())
    return answer.ok ? (answer.output as { state: string }).state : answer.error.code
  }
  if (act.kind === 'enrol') {
    const seats = account.seats.slice(0, act.size)
    return call('programmes.enrol', { programmeId, seats } as never)
  }
  const own = groups.find((one) => one.who === who && (holds(one) || one.state === 'waiting'))
  if (!own) return undefined
  const enrolmentId = own.id
  if (act.kind === 'leave') return call('programmes.leave', { enrolmentId } as never)
  if (act.kind === 'leaveSeat') return call('programmes.leave', { enrolmentId, seat: act.size - 1 } as never)
  return call('programmes.answer', { enrolmentId, isWanted: act.kind === 'take' } as never)
}

/** @returns what was answered, and how the groups ended */
const play = async (acts: readonly Act[]): Promise<string[]> => {
  world.clock.now = TUESDAY_TEN
  const { programmeId } = await rowOfProgramme(world, pointId, { capacity: CAPACITY, days: [DAY] })
  const seen: string[] = []
  let { groups } = await read(programmeId)
  for (const act of acts) {
    const answer = await perform(programmeId, groups, act)
    if (answer === undefined) continue
    const after = await read(programmeId)
    if (['taken', 'waiting', 'left', 'declined', 'offered'].includes(answer)) expectFair(groups, after)
    expect(answer).not.toBe('internal')
    groups = after.groups
    seen.push(`${act.kind} ${answer}`)
  }
  return [...seen, ...groups.map(({ state }) => `group is ${state}`)]
}

/** Answers and states that the histories must reach; otherwise they would test little. */
const REACHED = [
  'enrol taken',
  'enrol waiting',
  'enrol already_enrolled',
  'enrol programme_full',
  'enrol enrol_over',
  'leave left',
  'leave declined',
  'leave already_done',
  'leaveSeat taken',
  'leaveSeat waiting',
  'leaveSeat offered',
  'take taken',
  'take offer_over',
  'decline declined',
  'group is expired',
]

test('nobody overtakes the first in line before the last day, and in it no seat is free that suits somebody', async () => {
  const seen = new Set<string>()
  const histories = fc.asyncProperty(fc.array(anyAct, { minLength: STEPS, maxLength: STEPS }), async (acts) => {
    for (const one of await play(acts)) seen.add(one)
  })
  await fc.assert(histories, HISTORIES)
  expect(REACHED.filter((one) => !seen.has(one))).toEqual([])
}, 1_800_000)
