import { sql } from 'kysely'
import { settleDue } from '../../../cloud/programmes/settle-due'
import type { Answer } from '../../../src/contract/errors'
import { MINUTE_MS, toInstant } from '../../../src/domain/time'
import { newChild } from '../../children'
import { newKey, openWorld } from '../../factories'
import { rowOfProgramme } from '../../programmes'
import { shanghai, times } from '../../times'
import { type Act, CAPACITY, type Group, type Line } from './line'

export const ACCOUNTS = 7
const MIDNIGHT_MS = Date.parse(shanghai('2026-11-24', '00:00'))
const DAY = '2026-11-25'
const minuteOf = (at: string): number => (Date.parse(at) - MIDNIGHT_MS) / MINUTE_MS

/** What is stored of a course. */
interface Stored {
  taken: number
  groups: (Omit<Group, 'holdUntil'> & { id: string; count: number; holdUntil: number | null })[]
}

interface Row {
  id: string
  personId: string
  state: Group['state']
  count: number
  holdUntil: string | null
  seats: number[]
}

/** The server with one course at a time, and accounts with three children each. */
export const openLine = async () => {
  const world = await openWorld()
  const pointId = await world.newPoint()
  const accounts: { who: string; seats: (string | null)[] }[] = []
  for (const _ of times(ACCOUNTS)) {
    const who = await world.newPerson()
    const children: string[] = []
    for (const called of ['演示一', '演示二', '演示三']) children.push(await newChild(world, who, { called }))
    accounts.push({ who, seats: [null, ...children] })
  }
  let programmeId = ''

  /** A new course; the timer has nothing to do in the one before. */
  const begin = async (now: number): Promise<Line> => {
    await sql`update enrolment set state = 'cancelled' where state in ('waiting', 'offered')`.execute(world.db)
    world.clock.now = toInstant(MIDNIGHT_MS + now * MINUTE_MS)
    programmeId = (await rowOfProgramme(world, pointId, { capacity: CAPACITY, days: [DAY] })).programmeId
    return { now, groups: [] }
  }

  const stored = async (): Promise<Stored> => {
    const { rows } = await sql<{ taken: number; groups: Row[] }>`
      select taken, (select coalesce(json_agg(json_build_object('id', id, 'personId', person_id, 'state', state,
          'count', seats, 'holdUntil', hold_until, 'seats', (select coalesce(json_agg(seat order by seat), '[]')
            from enrolment_seat where enrolment_id = enrolment.id and is_live)) order by place), '[]')
        from enrolment where programme_id = programme.id) as groups
      from programme where id = ${programmeId}`.execute(world.db)
    const { taken = 0, groups = [] } = rows[0] ?? {}
    return {
      taken,
      groups: groups.map(({ personId, holdUntil, ...one }) => ({
        ...one,
        account: accounts.findIndex(({ who }) => who === `test:${personId}`),
        holdUntil: holdUntil === null ? null : minuteOf(holdUntil),
      })),
    }
  }

  const call = ({ groups }: Stored, act: Exclude<Act, { kind: 'timer' | 'wait' }>): Promise<Answer> => {
    if (act.kind === 'enrol') {
      const { who = '', seats = [] } = accounts[act.account] ?? {}
      return world.call(who, 'programmes.enrol', { programmeId, seats: seats.slice(0, act.size) }, newKey())
    }
    const { id: enrolmentId = '', account = 0 } = groups[act.group] ?? {}
    const { who = '' } = accounts[account] ?? {}
    if (act.kind === 'leave') return world.call(who, 'programmes.leave', { enrolmentId }, newKey())
    if (act.kind === 'leaveSeat') return world.call(who, 'programmes.leave', { enrolmentId, seat: act.seat }, newKey())
    return world.call(who, 'programmes.answer', { enrolmentId, isWanted: act.isWanted }, newKey())
  }

  /** @returns `ok` or why not */
  const perform = async (before: Stored, act: Act): Promise<string> => {
    if (act.kind === 'wait') {
      world.clock.now = toInstant(Date.parse(world.clock.now) + act.minutes * MINUTE_MS)
      return 'ok'
    }
    if (act.kind === 'timer') {
      await settleDue(world.app)
      return 'ok'
    }
    const answer = await call(before, act)
    return answer.ok ? 'ok' : answer.error.code
  }

  return { world, begin, stored, perform, close: () => world.close() }
}

export type RealLine = Awaited<ReturnType<typeof openLine>>
export type StoredLine = Stored
