import { clockPromise } from '../../../domain/complaints/clock/clock-words.zh'
import { comingVisit } from '../../../domain/complaints/coming-visit'
import { nextRow } from '../../../domain/complaints/next-row'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import type { ComplaintState } from '../../../domain/complaints/state'
import type { ClockKind } from '../../../domain/complaints/clock/clock'
import { words } from './words.zh'

/** What is read of the answers of `bookings.mine` and `complaints.mine`. */
interface Bookings {
  coming: readonly { startsAt: string; endsAt: string; state: string }[]
  waitlist: readonly { state: string; offeredUntil: string | null }[]
}
interface Row {
  relation: 'own' | 'joined'
  isMerged: boolean
  asksAnswer: boolean
  isPendingReview: boolean
  state?: ComplaintState
  visitAt?: string | null
  promise: { kind: ClockKind | 'none'; dueAt: string | null; pausedFor: string | null; isDutyCall: boolean }
}
interface Complaints {
  open: readonly Row[]
}

const isPast = (at: string | null, now: string): boolean => at === null || Date.parse(at) <= Date.parse(now)

/** The next booking, or a place in a waitlist that asks for an answer; empty without either. @param now an instant */
const bookingsNote = ({ coming, waitlist }: Bookings, now: string): string => {
  if (waitlist.some(({ state, offeredUntil }) => state === 'offered' && !isPast(offeredUntil, now)))
    return words.bookingOffered
  const next = coming.find(({ endsAt }) => !isPast(endsAt, now))
  if (!next) return ''
  if (isPast(next.startsAt, now)) return words.bookingNow
  const when = spokenWhen(next.startsAt, now)
  return next.state === 'requested' ? words.bookingAsked(when) : words.bookingNext(when)
}

/** What the community has promised next to the reporter; empty where nothing can be said in a few words. */
const promiseNote = (row: Row, now: string): string => {
  const { relation, isPendingReview, promise } = row
  if (relation !== 'own' || isPendingReview || promise.pausedFor !== null || promise.isDutyCall) return ''
  const visitAt = comingVisit(row, now)
  return visitAt === null ? clockPromise(promise, now) : words.visit(spokenWhen(visitAt, now))
}

/** How many complaints are open and what is promised next, or that one asks for an answer; empty without any. */
const complaintsNote = ({ open }: Complaints, now: string): string => {
  const next = nextRow(open)
  if (!next) return ''
  if (next.asksAnswer) return words.complaintsAsk
  const count = words.complaintsOpen(open.length)
  const promise = promiseNote(next, now)
  // A line does not end between a time and its 前.
  return promise === '' ? count : `${count}，${promise.replace(/ 前/g, '\u00a0前')}`
}

/** What 我的 says about one's own things; a part of its own, so that the main package need not know their words. */
const notes = { bookings: bookingsNote, complaints: complaintsNote }
export default notes
