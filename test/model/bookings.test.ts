import fc from 'fast-check'
import { brokenIn } from '../booking-laws'
import { actOf, anyPlan, type Plan } from './acts'
import { foretell } from './oracle'
import { openTown } from './real-town'
import { emptyTown, type Town } from './town'

/** The same histories in every run, so that a failure comes from a change of the code; the long run draws new ones. */
const HISTORIES = process.env.LONG ? { numRuns: 2_000 } : { numRuns: 100, seed: 20_261_124 }
const STEPS = 40
const TEN = 600

let real: Awaited<ReturnType<typeof openTown>>
beforeAll(async () => {
  real = await openTown()
})
afterAll(() => real.world.close())

/** The server's ids of the oracle's reservations and waitlist entries, in the order in which the oracle made them. */
interface Ids {
  reservations: string[]
  places: string[]
}

/** Gives the oracle's new reservations and entries the ids of the new rows: no two of one act have the same time. */
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

const expectedRows = ({ reservations, places }: Town, ids: Ids) => ({
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

/** @returns each act with the code of its answer, and the final state of each reservation */
const play = async (plans: readonly Plan[]): Promise<string[]> => {
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
      ...expectedRows(after, ids),
    })
    expect(await brokenIn(real.world)).toEqual([])
    seen.push(`${act.kind} ${code}`)
    town = after
  }
  return [...seen, ...town.reservations.map(({ kind, state }) => `${kind} is ${state}`)]
}

/** Answers and states that the histories must reach; otherwise they would test little. */
const REACHED = [
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
  'move move_late',
  'move not_found',
  'block ok',
  'booking is done',
  'booking is released',
  'booking is refused',
  'hold is held',
  'hold is expired',
  'hold is declined',
]

test('after every act the server answers and stores what the oracle predicts', async () => {
  const seen = new Set<string>()
  const histories = fc.asyncProperty(fc.array(anyPlan, { minLength: STEPS, maxLength: STEPS }), async (plans) => {
    for (const one of await play(plans)) seen.add(one)
  })
  await fc.assert(histories, HISTORIES)
  expect(REACHED.filter((one) => !seen.has(one))).toEqual([])
}, 1_800_000)
