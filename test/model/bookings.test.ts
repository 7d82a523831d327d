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
  reservations: string[]
  places: string[]
}

/** Gives the new ones of the oracle the ids of the new rows: of two new claims none begin at the same time. */
const nameNew = (ids: Ids, { reservations, places }: Town, rows: Awaited<ReturnType<typeof real.rows>>): void => {
  const fresh = rows.reservations.filter(({ id }) => !ids.reservations.includes(id))
  for (const one of reservations.slice(ids.reservations.length)) {
    const row = fresh.find(
      ({ reservation }) =>
        reservation.room === one.room && reservation.start === one.start && reservation.end === one.end,
    )
    ids.reservations.push(row?.id ?? 'missing')
  }
  for (const { id } of rows.places.slice(ids.places.length, places.length)) ids.places.push(id)
}

const byId = <T extends { id: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((one, other) => (one.id < other.id ? -1 : 1))

const told = ({ reservations, places }: Town, ids: Ids) => ({
  reservations: byId(
    reservations.map(({ place, ...reservation }, number) => ({
      id: ids.reservations[number] ?? '',
      reservation: { ...reservation, holdUntil: reservation.kind === 'hold' ? reservation.holdUntil : 0 },
      waitlistEntryId: place === null ? null : (ids.places[place] ?? ''),
    })),
  ),
  places: places.map(({ state, reservation }, number) => ({
    id: ids.places[number] ?? '',
    state,
    reservationId: reservation === null ? null : (ids.reservations[reservation] ?? ''),
  })),
})

/** @returns what was answered to what, and what the claims came to */
const live = async (plans: readonly Plan[]): Promise<string[]> => {
  await real.clear(TEN)
  let town = emptyTown(TEN)
  const ids: Ids = { reservations: [], places: [] }
  const seen: string[] = []
  for (const plan of plans) {
    const act = actOf(plan, town)
    if (!act) continue
    const { code, after } = foretell(town, act)
    const done = await real.act(act, ids.reservations, ids.places)
    const rows = await real.rows()
    nameNew(ids, after, rows)
    expect({ act, code: done, ...rows, reservations: byId(rows.reservations) }).toEqual({
      act,
      code,
      ...told(after, ids),
    })
    expect(await brokenIn(real.world)).toEqual([])
    seen.push(`${act.kind} ${code}`)
    town = after
  }
  return [...seen, ...town.reservations.map(({ kind, state }) => `${kind} is ${state}`)]
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
