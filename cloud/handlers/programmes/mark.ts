import type { Input } from '../../../src/contract/schema/types'
import { Refusal } from '../../../src/domain/refusal'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { type MarkedSeat, markSeat } from '../../programmes/mark-seat'
import { classRights } from '../../programmes/roster-rights'
import { undoneMessages } from '../../programmes/undone-marks'
import { type MarkLine, type SeatChange, writeMarks } from '../../storage/programmes/presence-writes'
import { type ClassRow, findClassToMark, type RosterSeat } from '../../storage/programmes/roster-rows'
import type { ChangeContext, ChangeHandler } from '../handler'

type Marks = readonly Input<'programmes.mark'>['marks'][number][]

const nameOf = ({ enrolmentId, seat }: Pick<RosterSeat, 'enrolmentId' | 'seat'>) => `${enrolmentId}/${seat}`

/**
 * Works the marks through in order, so that somebody may come and go in one call.
 * @throws Refusal where one of them cannot be so
 */
const markAll = (
  { person: { personId }, now }: ChangeContext,
  { startsAt, isCancelled }: ClassRow,
  seats: readonly RosterSeat[],
  marks: Marks,
): { changes: SeatChange[]; lines: MarkLine[] } => {
  const before = new Map(seats.map((seat) => [nameOf(seat), seat]))
  const after = new Map<string, MarkedSeat>(before)
  const lines: MarkLine[] = []
  for (const mark of marks) {
    const seat = after.get(nameOf(mark))
    if (!seat) throw new Refusal('not_found')
    if (seat.personId === personId) throw new Refusal('own_mark')
    if (isCancelled) throw new Refusal('mark_wrong')
    const next = markSeat(seat, mark, { startsAt, personId, now })
    if (typeof next === 'string') throw new Refusal(next)
    if (next === seat) continue
    after.set(nameOf(mark), next)
    lines.push({ enrolmentId: mark.enrolmentId, seat: mark.seat, act: mark.act, at: mark.at })
  }
  const changes = seats.flatMap((seat) => {
    const marked = after.get(nameOf(seat))
    return marked && marked !== seat ? [{ before: seat, after: marked }] : []
  })
  return { changes, lines }
}

/** Marks who came, went or is away, all or none. The programme is locked. */
export const programmesMark: ChangeHandler<'programmes.mark'> = async (context, input) => {
  const { tx, person, now } = context
  const { sessionId } = input
  const marks = input.marks.map(({ by, ...mark }) => ({ ...mark, by: by?.trim() }))
  const enrolmentIds = [...new Set(marks.map(({ enrolmentId }) => enrolmentId))]
  const found = await findClassToMark(tx, sessionId, enrolmentIds)
  classRights(found?.one, person, now)
  if (!found) throw new Refusal('not_found')
  refuseUnclear({}, Object.fromEntries(marks.map(({ by }, index) => [`marks.${index}.by`, by])))
  const { one, seats } = found
  const { communityId } = one
  const { changes, lines } = markAll(context, one, seats, marks)
  const writing = { communityId, sessionId, by: person.personId, now }
  if (lines.length > 0 && !(await writeMarks(tx, changes, lines, writing))) throw new Refusal('here_elsewhere')
  return {
    output: { marked: lines.length },
    audit: [{ communityId, subjectId: sessionId }],
    messages: undoneMessages(one, changes, now),
  }
}
