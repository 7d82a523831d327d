import { sql } from 'kysely'
import type { Input, Output } from '../src/contract/schema/types'
import { makeId } from '../src/domain/id'
import { newKey, type World } from './factories'
import { shanghai } from './times'

/** A Wednesday; the tests' clock stands on the Tuesday before it. */
export const CLASS_DAY = '2026-11-25'

/** The input of a worker who plans a course of four Wednesday afternoons; `changes` override it. */
export const savedProgramme = (
  changes: Pick<Input<'programmes.save'>, 'pointId'> & Partial<Input<'programmes.save'>>,
): Input<'programmes.save'> => ({
  kind: 'afterSchool',
  form: 'course',
  title: '演示四点半课堂',
  about: '演示：写作业，读书。',
  teacher: '演示老师',
  fee: '不收钱',
  bring: '带水杯',
  monthsMin: null,
  monthsMax: null,
  capacity: 2,
  fewest: null,
  enrolFrom: null,
  enrolUntil: null,
  leaderId: null,
  roomId: null,
  slots: [{ startsAt: shanghai(CLASS_DAY, '16:30'), endsAt: shanghai(CLASS_DAY, '18:00') }],
  weeks: 4,
  isTrial: false,
  ...changes,
})

/** Plans a programme as a worker of its community. @returns its id and those of its dates, in order */
export const newProgramme = async (
  world: World,
  changes: Parameters<typeof savedProgramme>[0],
): Promise<{ programmeId: string; sessionIds: string[] }> => {
  const communityId = Number.parseInt(changes.pointId.split('-')[0] ?? '', 36)
  const worker = await world.newPerson('worker', communityId)
  const { programmeId } = await world.ask(worker, 'programmes.save', savedProgramme(changes), newKey())
  const { programme } = await world.ask(worker, 'programmes.get', { programmeId: programmeId ?? '' })
  return { programmeId: programme.id, sessionIds: programme.sessions.map(({ id }) => id) }
}

let written = 0
const nextId = (communityId: number): string => makeId(communityId, `0prog${String(++written).padStart(11, '0')}`)

/**
 * Writes a programme with its dates straight into the tables, for tests that are not about planning one.
 * @param changes of the row; `days` are its dates, from 16:30 to 18:00
 */
export const rowOfProgramme = async (
  world: World,
  pointId: string,
  changes: Partial<Input<'programmes.save'>> & { days?: readonly string[] } = {},
): Promise<{ programmeId: string; sessionIds: string[] }> => {
  const communityId = Number.parseInt(pointId.split('-')[0] ?? '', 36)
  const { days = [CLASS_DAY, '2026-12-02', '2026-12-09', '2026-12-16'], ...more } = changes
  const one = savedProgramme({ pointId, ...more })
  const programmeId = nextId(communityId)
  const sessionIds = days.map(() => nextId(communityId))
  await sql`insert into programme (community_id, id, point_id, kind, form, title, about, teacher, fee, bring, months_min,
      months_max, capacity, fewest, enrol_from, enrol_until, leader_id, made_at)
    values (${communityId}, ${programmeId}, ${pointId}, ${one.kind}, ${one.form}, ${one.title}, ${one.about},
      ${one.teacher}, ${one.fee}, ${one.bring}, ${one.monthsMin}, ${one.monthsMax}, ${one.capacity}, ${one.fewest},
      ${one.enrolFrom}, ${one.enrolUntil}, ${one.leaderId}, ${world.clock.now})`.execute(world.db)
  for (const [index, day] of days.entries())
    await sql`insert into programme_session (community_id, id, programme_id, kind, starts_at, ends_at,
        capacity)
      values (${communityId}, ${sessionIds[index]}, ${programmeId}, ${one.kind}, ${shanghai(day, '16:30')}, ${shanghai(day, '18:00')},
        ${one.form === 'dropIn' ? one.capacity : null})`.execute(world.db)
  return { programmeId, sessionIds }
}

/** Takes seats for somebody. @returns their enrolment */
export const enrol = (
  world: World,
  who: string,
  input: Pick<Input<'programmes.enrol'>, 'programmeId'> & Partial<Input<'programmes.enrol'>>,
): Promise<Output<'programmes.enrol'>> => world.ask(who, 'programmes.enrol', { seats: [null], ...input }, newKey())

/**
 * Writes an enrolment of somebody new straight into the tables, for tests that are not about enrolling.
 * @returns its id
 */
export const seated = async (
  world: World,
  one: {
    programmeId: string
    sessionId?: string
    seats: number
    /** By default they are taken. */
    state?: 'taken' | 'offered' | 'waiting'
    holdUntil?: string
  },
): Promise<string> => {
  const communityId = Number.parseInt(one.programmeId.split('-')[0] ?? '', 36)
  const [id, person] = [nextId(communityId), (await world.newPerson()).replace('test:', '')]
  const { programmeId, sessionId = null, seats, state = 'taken', holdUntil = null } = one
  const { now } = world.clock
  await sql`insert into enrolment (community_id, id, programme_id, session_id, person_id, made_by, state, seats, joined_at,
      changed_at)
    values (${communityId}, ${id}, ${programmeId}, ${sessionId}, ${person}, ${person},
      ${state === 'taken' ? state : 'waiting'}, ${seats}, ${now}, ${now})`.execute(world.db)
  for (let seat = 0; seat < seats; seat++)
    await sql`insert into enrolment_seat (community_id, enrolment_id, seat, programme_id, session_id, person_id, is_child)
      values (${communityId}, ${id}, ${seat}, ${programmeId}, ${sessionId}, ${seat === 0 ? person : null}, ${seat > 0})`.execute(
      world.db,
    )
  if (state === 'offered')
    await sql`update enrolment set state = 'offered', hold_until = ${holdUntil} where id = ${id}`.execute(world.db)
  if (state !== 'waiting')
    await sql`update ${sql.table(sessionId === null ? 'programme' : 'programme_session')} set taken = taken + ${seats}
      where id = ${sessionId ?? programmeId}`.execute(world.db)
  return id
}
