import { sql } from 'kysely'
import pg from 'pg'
import { settleShifts } from '../../../cloud/shifts/tick'
import type { Method } from '../../../src/contract/methods'
import type { Input } from '../../../src/contract/schema/types'
import { newKey, openWorld } from '../../factories'
import { behindItsBack } from '../../hours'
import { personIdOf } from '../../people'
import { digitsOf } from '../../presence'
import { daily } from '../../records/hours'
import { brokenShifts } from '../../shift-laws'
import { savedShift } from '../../shifts'
import { times } from '../../times'
import { instantAt, minutesAt } from '../real-town'
import type { Act } from './acts'
import { type Hall, LEAVE, PERSONS, PLANNED, type Shift, type State } from './hall'

/** A signup in the oracle's form, with its id. */
interface Row {
  id: string
  shift: number
  person: number
  state: State
  holdUntil: number | null
  minutes: number | null
}

/** Deleting is quicker than truncating so few rows. */
const WRITTEN = [
  'hours_entry',
  'ledger_head',
  'hours_subject',
  'signup_event',
  'signup',
  'person_shift',
  'shift',
  'outbox',
]
const clearing = sql.raw(WRITTEN.map((table) => `delete from ${table}`).join('; '))

const ROWS = `
  select (select json_agg(json_build_array(id, taken, capacity)) from shift) as shifts,
    (select coalesce(json_agg(one order by one.place), '[]') from (
      select id, place, shift_id as "shiftId", person_id as "personId", state, hold_until as hold, (
        select sum(minutes) from hours_entry where signup_id = signup.id) as minutes
      from signup) one) as signups`

interface Written {
  shifts: [id: string, taken: number, capacity: number][]
  signups: {
    id: string
    shiftId: string
    personId: string
    state: State
    hold: string | null
    minutes: number | null
  }[]
}

/** The whole server with two points, five volunteers and an administrator. */
export const openHall = async () => {
  const world = await openWorld()
  const client = new pg.Client({ connectionString: world.databaseUrl })
  await client.connect()
  /** Planned once, because it is asked after every act. */
  const prepared = async <R extends pg.QueryResultRow>(name: string, text: string): Promise<R[]> =>
    (await client.query<R>({ name, text })).rows
  const pointIds = new Map<number, string>()
  for (const communityId of [1, 2])
    pointIds.set(communityId, await world.newPoint({ communityId, hours: daily('08:00', '21:00') }))
  const persons = await Promise.all(times(PERSONS).map(() => world.newPerson('volunteer')))
  const staff = await world.newPerson('admin')
  let shifts: { id: string; community: number; version: string; shift: Shift }[] = []

  const wishOf = (community: number, { start, end, capacity }: Shift): Input<'shifts.save'> => {
    const spans = { startsAt: instantAt(start), endsAt: instantAt(end), leaveUntil: instantAt(start - LEAVE) }
    return savedShift({ pointId: pointIds.get(community) ?? '', ...spans, capacity })
  }

  /** Plans the shifts anew. @returns them in the order in which the timer settles them */
  const begin = async (now: number): Promise<Hall> => {
    await behindItsBack(world, clearing)
    world.clock.now = instantAt(now)
    shifts = []
    for (const { community, ...shift } of PLANNED) {
      const { shiftIds, version } = await world.ask(staff, 'shifts.save', wishOf(community, shift), newKey())
      shifts.push({ id: shiftIds[0] ?? '', community, version, shift: { ...shift } })
    }
    shifts.sort((one, other) => one.community - other.community || (one.id < other.id ? -1 : 1))
    return { now, shifts: shifts.map(({ shift }) => ({ ...shift })), signups: [] }
  }

  const ask = async <M extends Method>(who: string, method: M, input: Input<M>): Promise<string> => {
    const answer = await world.call(who, method, input, newKey())
    return answer.ok ? 'ok' : answer.error.code
  }

  const save = async (number: number, capacity: number): Promise<string> => {
    const one = shifts[number]
    if (!one) return 'not_found'
    const wish = { ...wishOf(one.community, { ...one.shift, capacity }), shiftId: one.id, version: one.version }
    const answer = await world.call(staff, 'shifts.save', wish, newKey())
    if (!answer.ok) return answer.error.code
    one.version = (answer.output as { version: string }).version
    return 'ok'
  }

  const tick = async (): Promise<string> => {
    const { shiftsFailed } = await settleShifts(world.app)
    return shiftsFailed === 0 ? 'ok' : 'failed'
  }

  /** Carries out an act, given all signups. @returns the code of the answer */
  const act = async (one: Act, rows: readonly Row[]): Promise<string> => {
    const signup = 'signup' in one ? rows[one.signup] : undefined
    const signupId = signup?.id ?? ''
    const who = ('person' in one ? persons[one.person] : undefined) ?? ''
    const shiftId = shifts['shift' in one ? one.shift : (signup?.shift ?? 0)]?.id ?? ''
    switch (one.kind) {
      case 'join':
        return ask(who, 'shifts.join', { shiftId, isOldEnough: true, isSureOfClash: true })
      case 'joinFor':
        return ask(staff, 'shifts.joinFor', { shiftId, personId: personIdOf(who) })
      case 'leave':
        return ask(who, 'shifts.leave', { signupId })
      case 'answer':
        return ask(who, 'shifts.answer', { signupId, isWanted: one.isWanted })
      case 'checkIn':
        return ask(who, 'shifts.checkIn', { signupId, code: await digitsOf(world, shiftId) })
      case 'checkOut':
        return ask(who, 'shifts.checkOut', { signupId })
      case 'mark':
        return ask(staff, 'shifts.mark', { signupId, act: one.act, at: world.clock.now })
      case 'save':
        return save(one.shift, one.capacity)
      case 'cancel':
        return ask(staff, 'shifts.cancel', { shiftId, reason: '演示原因' })
      case 'wait':
        world.clock.now = instantAt(minutesAt(world.clock.now) + one.minutes)
        return tick()
      case 'tick':
        return tick()
    }
  }

  /** All signups in the oracle's form, the places that the shifts count, and which laws are broken. */
  const rows = async () => {
    const [written] = await prepared<Written>('rows', ROWS)
    const broken = await prepared<{ name: string }>('broken', brokenShifts)
    const numberOf = (id: string) => shifts.findIndex((one) => one.id === id)
    return {
      signups: (written?.signups ?? []).map(({ id, shiftId, personId, hold, state, minutes }) => ({
        id,
        shift: numberOf(shiftId),
        person: persons.findIndex((who) => personIdOf(who) === personId),
        state,
        holdUntil: hold === null ? null : minutesAt(hold),
        minutes,
      })),
      places: shifts.map(({ id }) => {
        const [, taken, capacity] = written?.shifts.find(([other]) => other === id) ?? []
        return { taken, capacity }
      }),
      broken: broken.map(({ name }) => name),
    }
  }
  const close = async () => {
    await client.end()
    await world.close()
  }
  return { world, begin, act, rows, close }
}
