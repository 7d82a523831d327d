import fc from 'fast-check'
import { checkLedger } from '../../cloud/hours/check-ledgers'
import { actOf, anyPlan, type Plan } from './shifts/acts'
import { type Hall, takenOf } from './shifts/hall'
import { foretell } from './shifts/oracle'
import { openHall } from './shifts/real-hall'

/** The same histories in every run, so that a failure comes from a change of the code; the long run draws new ones. */
const HISTORIES = process.env.LONG ? { numRuns: 500 } : { numRuns: 100, seed: 20_261_125 }
const STEPS = 40
const TEN = 600

let real: Awaited<ReturnType<typeof openHall>>
beforeAll(async () => {
  real = await openHall()
})
afterAll(() => real.close())

const expectedRows = (hall: Hall, ids: readonly string[]) => ({
  signups: hall.signups.map(({ shift, person, state, holdUntil, minutes }, number) => {
    return { id: ids[number], shift, person, state, holdUntil, minutes }
  }),
  places: hall.shifts.map(({ capacity }, shift) => ({ taken: takenOf(hall, shift), capacity })),
})

/** @returns each act with the code of its answer, and the final state of each signup */
const play = async (plans: readonly Plan[]): Promise<string[]> => {
  let hall = await real.begin(TEN)
  let before = await real.rows()
  const seen: string[] = []
  for (const plan of plans) {
    const act = actOf(plan, hall)
    if (!act) continue
    const { code, after } = foretell(hall, act)
    const done = await real.act(act, before.signups)
    const rows = await real.rows()
    const ids = rows.signups.map(({ id }) => id)
    expect({ act, code: done, ...rows }).toEqual({ act, code, broken: [], ...expectedRows(after, ids) })
    seen.push('act' in act ? `${act.kind} ${act.act} ${code}` : `${act.kind} ${code}`)
    hall = after
    before = rows
  }
  for (const communityId of [1, 2]) expect(await checkLedger(real.world.db, communityId)).toMatchObject({ fault: null })
  return [...seen, ...hall.signups.map(({ state }) => `signup is ${state}`)]
}

/** Answers and states that the histories must reach; otherwise they would test little. */
const REACHED = [
  'join ok',
  'join already_signed_up',
  'join shift_clash',
  'join shift_full',
  'join shift_late',
  'join shift_past',
  'join shift_cancelled',
  'joinFor ok',
  'joinFor shift_clash_other',
  'leave ok',
  'leave leave_late',
  'leave not_found',
  'answer ok',
  'answer offer_over',
  'checkIn ok',
  'checkIn check_in_early',
  'checkIn check_in_late',
  'checkOut ok',
  'checkOut not_here_yet',
  'mark checkIn ok',
  'mark checkOut ok',
  'mark absent ok',
  'mark undo ok',
  'mark checkIn mark_wrong',
  'save ok',
  'save seats_taken',
  'save shift_off',
  'cancel ok',
  'cancel shift_started',
  'signup is waiting',
  'signup is offered',
  'signup is served',
  'signup is left',
  'signup is declined',
  'signup is expired',
  'signup is cancelled',
  'signup is absent',
]

test('after every act the server answers and stores what the oracle predicts', async () => {
  const seen = new Set<string>()
  const histories = fc.asyncProperty(fc.array(anyPlan, { minLength: STEPS, maxLength: STEPS }), async (plans) => {
    for (const one of await play(plans)) seen.add(one)
  })
  await fc.assert(histories, HISTORIES)
  expect(REACHED.filter((one) => !seen.has(one))).toEqual([])
}, 1_800_000)
