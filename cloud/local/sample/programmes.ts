import { communityOf } from '../../../src/domain/id'
import type { Person } from '../../../src/domain/people/role'
import { CONSENT_VERSION } from '../../../src/domain/programmes/consent.zh'
import { Refusal } from '../../../src/domain/refusal'
import {
  atMinutes,
  clockMinutes,
  DAY_MS,
  MINUTE_MS,
  weekdayOf,
  shanghaiDay,
  type Span,
  toInstant,
} from '../../../src/domain/time'
import { changes } from '../../handlers/table.generated'
import { findPointIds } from '../../storage/points/move-points'
import { takeClassReminders } from '../../storage/programmes/class-reminders'
import { takeFew } from '../../storage/programmes/few-rows'
import { listSessions, type SessionRow } from '../../storage/programmes/session-rows'
import type { Tx } from '../../storage/tables'
import { contextOf } from './context'
import type { SampleEnrolment, SampleProgramme } from './programme-file'
import type { Cast } from './rooms'

/** Months of birth of the sample's children, by what they are called. */
const BORN: Readonly<Record<string, string>> = {
  演示乐乐: '2018-03',
  演示圆圆: '2016-09',
  演示豆豆: '2017-06',
  演示石头: '2015-11',
}
const FETCHERS = ['演示外公', '演示妈妈']

interface Plan {
  tx: Tx
  cast: Cast
  now: string
  /** The ids of the children that are entered already, by guardian and what they are called. */
  children: Map<string, string>
}

const daysFrom = (now: string, days: number): string => toInstant(Date.parse(now) + days * DAY_MS)

const idOf = ({ people }: Cast, name: string): string => {
  const id = people.get(name)
  if (id === undefined) throw new Error(`nobody of the sample is called ${name}`)
  return id
}

const residentOf = (cast: Cast, name: string): Person => ({
  personId: idOf(cast, name),
  role: 'resident',
  communityId: null,
})

/** The times of the first week. */
const slotsOf = ({ from, minutes, firstInDays, weekdays }: SampleProgramme, now: string): Span[] => {
  const first = shanghaiDay(now) + firstInDays
  return weekdays.map((weekday) => {
    const day = weekday < 0 ? first : first - weekdayOf(first) + weekday
    const startMs = atMinutes(day, clockMinutes(from))
    return { startsAt: toInstant(startMs), endsAt: toInstant(startMs + minutes * MINUTE_MS) }
  })
}

const childOf = async ({ tx, cast, children }: Plan, who: string, called: string, at: string): Promise<string> => {
  const known = children.get(`${who} ${called}`)
  if (known !== undefined) return known
  const { output } = await changes['children.save'](
    contextOf(tx, residentOf(cast, who), at),
    {
      called,
      born: BORN[called] ?? '2018-01',
      fetchers: FETCHERS,
      note: called === '演示乐乐' ? '演示：花生过敏' : '',
      isNoteConsented: called === '演示乐乐',
      consent: CONSENT_VERSION,
    },
    undefined,
  )
  if (output === null) throw new Error(`${called} was not entered`)
  children.set(`${who} ${called}`, output.id)
  return output.id
}

const enrol = async (plan: Plan, programmeId: string, sessions: readonly SessionRow[], wish: SampleEnrolment) => {
  const { tx, cast, now } = plan
  const at = daysFrom(now, wish.at)
  const seats: (string | null)[] = []
  for (const seat of wish.seats) seats.push(seat === 'self' ? null : await childOf(plan, wish.who, seat, at))
  const sessionId = wish.date === undefined ? undefined : sessions[wish.date]?.id
  const input = { programmeId, seats, ...(sessionId !== undefined && { sessionId }) }
  await changes['programmes.enrol'](contextOf(tx, residentOf(cast, wish.who), at), input, undefined)
}

const change = async (plan: Plan, one: SampleProgramme, worker: Person, sessions: readonly SessionRow[]) => {
  const context = contextOf(plan.tx, worker, daysFrom(plan.now, -1))
  const { moved, cancelled } = one
  const toMove = moved && sessions[moved.date]
  if (toMove) {
    const startsAt = toInstant(atMinutes(shanghaiDay(toMove.startsAt), clockMinutes(moved.to)))
    await changes['programmes.move'](context, { sessionId: toMove.id, startsAt, reason: moved.reason }, undefined)
  }
  const toCancel = cancelled && sessions[cancelled.date]
  if (toCancel) {
    const { id: sessionId, programmeId } = toCancel
    await changes['programmes.cancel'](context, { programmeId, sessionId, reason: cancelled.reason }, undefined)
  }
}

const plan = async (made: Plan, one: SampleProgramme, pointId: string): Promise<void> => {
  const { tx, cast, now } = made
  const communityId = communityOf(pointId)
  const worker: Person = { personId: await cast.workerOf(communityId), role: 'worker', communityId }
  const { monthsMin = null, monthsMax = null, capacity = null, fewest = null } = one
  const { kind, form, title, about, teacher, fee, bring, leader, weeks } = one
  const input = {
    pointId,
    kind,
    form,
    title,
    about,
    teacher,
    fee,
    bring,
    monthsMin,
    monthsMax,
    capacity,
    fewest,
    enrolFrom: null,
    enrolUntil: null,
    leaderId: leader === null ? null : idOf(cast, leader),
    roomId: null,
    slots: slotsOf(one, now),
    weeks,
    isTrial: false,
  }
  const { output } = await changes['programmes.save'](contextOf(tx, worker, daysFrom(now, -24)), input, undefined)
  const programmeId = output.programmeId ?? ''
  const sessions = await listSessions(tx, programmeId, now)
  for (const wish of one.enrolments) await enrol(made, programmeId, sessions, wish)
  await change(made, one, worker, sessions)
}

/** So many dates are looked at once: more than the sample has. */
const TOLD_MAX = 500

const isLeftOut = (error: unknown): boolean =>
  error instanceof Refusal && (error.code === 'slot_closed' || error.code === 'dates_none')

/**
 * Plans programmes at some points, with the seats that people of the sample have in them. A programme whose point is
 * closed on one of its days, or whose days are all holidays, is left out. What would have been said by now counts as said.
 */
export const loadSampleProgrammes = async (
  tx: Tx,
  programmes: readonly SampleProgramme[],
  cast: Cast,
  now: string,
): Promise<void> => {
  const pointIds = await findPointIds(
    tx,
    programmes.map(({ pointCode }) => pointCode),
  )
  const children = new Map<string, string>()
  for (const one of programmes) {
    const pointId = pointIds.get(one.pointCode)
    if (pointId === undefined) continue
    try {
      await plan({ tx, cast, now, children }, one, pointId)
    } catch (error) {
      if (!isLeftOut(error)) throw error
    }
  }
  await takeClassReminders(tx, now, TOLD_MAX)
  await takeFew(tx, now, TOLD_MAX)
}
