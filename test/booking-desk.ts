import { saveCalendarYear } from '../cloud/storage/points/calendar'
import type { ChangingMethod } from '../src/contract/methods'
import type { Input } from '../src/contract/schema/types'
import type { CalendarDay } from '../src/domain/calendar'
import { openBookings } from './booking-world'
import { newKey } from './factories'
import { personIdOf } from './people'

/** Excluded from comparisons: a refusal is stored under its key; nothing else may change. */
const KEYS = 'call_key'

/**
 * A server with one room and the people around it: a resident, a worker of its community, and a worker of another one.
 */
export const openDesk = async () => {
  const rooms = await openBookings()
  const { world } = rooms
  const resident = await world.newPerson()
  const worker = await world.newPerson('worker', 1)
  const foreign = await world.newPerson('worker', 2)

  const written = async () => {
    const rows = await world.rows()
    delete rows[KEYS]
    return rows
  }
  /** The error code of a call that must change nothing. @returns null when it was not refused */
  const refusal = async <M extends ChangingMethod>(who: string, method: M, input: Input<M>) => {
    const before = await written()
    const answer = await world.call(who, method, input, newKey())
    if (answer.ok) return null
    expect(await written()).toEqual(before)
    const { code, message, facts } = answer.error
    return { code, message, facts }
  }
  /** Calls twice with one key; the second call must change nothing. @returns the answer, the same for both */
  const twice = async <M extends ChangingMethod>(who: string, method: M, input: Input<M>) => {
    const key = newKey()
    const first = await world.call(who, method, input, key)
    const after = await world.rows()
    expect(await world.call(who, method, input, key)).toEqual(first)
    expect(await world.rows()).toEqual(after)
    return first
  }
  const rowOf = (id: string) =>
    world.db.selectFrom('reservation').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  /** The states of a reservation in order, with who caused each: `[['confirmed', worker], …]`; null means the timer. */
  const historyOf = async (id: string) => {
    const events = await world.db.selectFrom('reservation_event').selectAll().where('reservation_id', '=', id).execute()
    const after = (from: string | null): [string, string | null][] =>
      events
        .filter(({ from_state: state }) => state === from)
        .flatMap(({ to_state: to, by_person: by }) => [[to, by === null ? null : `test:${by}`], ...after(to)])
    return after(null)
  }
  /** The audit rows of a method: who did it to what. */
  const auditOf = async (method: ChangingMethod) => {
    const { audit = [] } = await world.rows('audit')
    return audit
      .filter((line) => line.method === method)
      .map(({ community_id: communityId, person_id: by, subject_id: subjectId }) => [
        communityId,
        `test:${String(by)}`,
        subjectId,
      ])
  }
  /** The ids of the bookings in a person's quota. */
  const countedOf = async (identity: string) => {
    const row = await world.db
      .selectFrom('quota')
      .select('uses')
      .where('person_id', '=', personIdOf(identity))
      .executeTakeFirst()
    return (row?.uses ?? []).map(({ id }) => id)
  }
  /** Announces special days (holidays and exchanged working days) of 2026. */
  const announce = (days: CalendarDay[]) =>
    world.db.transaction().execute((tx) => saveCalendarYear(tx, { year: 2026, source: '国务院办公厅', days }))
  return { ...rooms, announce, resident, worker, foreign, refusal, twice, rowOf, historyOf, auditOf, countedOf }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>
