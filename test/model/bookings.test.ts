import fc from 'fast-check'
import { brokenIn } from '../booking-laws'
import { actOf, anyPlan, type Plan } from './acts'
import { foretell } from './oracle'
import { openTown } from './real-town'
import { emptyTown, type Town } from './town'

/** The same ones in each run, so that a change answers for what fails; the long run looks for new ones. */
const HISTORIES = process.env.LONG ? { numRuns: 2_000 } : { numRuns: 500, seed: 20_261_124 }
const STEPS = 40
const TEN = 600

let real: Awaited<ReturnType<typeof openTown>>
beforeAll(async () => {
  real = await openTown()
})
afterAll(() => real.world.close())

/** Claims and places of the oracle by the ids that the server gave them. */
interface Ids {
  claims: string[]
  places: string[]
}

/** Gives the new ones of the oracle the ids of the new rows: of two new claims none begin at the same time. */
const nameNew = (ids: Ids, { claims, places }: Town, rows: Awaited<ReturnType<typeof real.rows>>): void => {
  const fresh = rows.claims.filter(({ id }) => !ids.claims.includes(id))
  for (const one of claims.slice(ids.claims.length)) {
    const row = fresh.find(({ claim }) => claim.room === one.room && claim.start === one.start && claim.end === one.end)
    ids.claims.push(row?.id ?? 'missing')
  }
  for (const { id } of rows.places.slice(ids.places.length, places.length)) ids.places.push(id)
}

const byId = <T extends { id: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((one, other) => (one.id < other.id ? -1 : 1))

const told = ({ claims, places }: Town, ids: Ids) => ({
  claims: byId(
    claims.map(({ place, ...claim }, number) => ({
      id: ids.claims[number] ?? '',
      claim: { ...claim, holdUntil: claim.kind === 'hold' ? claim.holdUntil : 0 },
      waitingId: place === null ? null : (ids.places[place] ?? ''),
    })),
  ),
  places: places.map(({ state, claim }, number) => ({
    id: ids.places[number] ?? '',
    state,
    claimId: claim === null ? null : (ids.claims[claim] ?? ''),
  })),
})

/** @returns what was answered to what, and what the claims came to */
const live = async (plans: readonly Plan[]): Promise<string[]> => {
  await real.clear(TEN)
  let town = emptyTown(TEN)
  const ids: Ids = { claims: [], places: [] }
  const seen: string[] = []
  for (const plan of plans) {
    const act = actOf(plan, town)
    if (!act) continue
    const { code, after } = foretell(town, act)
    const done = await real.act(act, ids.claims, ids.places)
    const rows = await real.rows()
    nameNew(ids, after, rows)
    expect({ act, code: done, ...rows, claims: byId(rows.claims) }).toEqual({ act, code, ...told(after, ids) })
    expect(await brokenIn(real.world)).toEqual([])
    seen.push(`${act.kind} ${code}`)
    town = after
  }
  return [...seen, ...town.claims.map(({ kind, state }) => `${kind} is ${state}`)]
}

/** What the histories are to come upon, so that they are worth living through. */
const TELLING = [
  'create ok',
  'create slot_taken',
  'create slot_mine',
  'create slot_blocked',
  'create slot_notice',
  'create quota_count',
  'join ok',
  'join slot_free',
  'answer ok',
  'answer offer_over',
  'cancel ok',
  'cancel cancel_late',
  'cancel not_found',
  'checkIn ok',
  'checkIn check_in_early',
  'checkIn check_in_late',
  'decide ok',
  'move ok',
  'move slot_taken',
  'block ok',
  'booking is done',
  'booking is released',
  'booking is refused',
  'hold is held',
  'hold is expired',
  'hold is declined',
]

test('whatever people do, in whatever order: the server answers and keeps what the rules say', async () => {
  const seen = new Set<string>()
  const histories = fc.asyncProperty(fc.array(anyPlan, { minLength: STEPS, maxLength: STEPS }), async (plans) => {
    for (const one of await live(plans)) seen.add(one)
  })
  await fc.assert(histories, HISTORIES)
  expect(TELLING.filter((one) => !seen.has(one))).toEqual([])
}, 1_800_000)
