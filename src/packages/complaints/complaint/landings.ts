import { entryWords, handedWords } from '../../../domain/complaints/words.zh'
import { comingVisit } from '../../../domain/complaints/coming-visit'
import type { Dialled } from '../../../domain/help-line'
import { canHappen, isOpen } from '../../../domain/complaints/state'
import { spokenDate } from '../../../domain/spoken.zh'
import type { OwnComplaint } from '../parts/complaint-store'
import { promiseLine } from '../parts/promise-line'
import { joined, unbroken, when, whole } from '../parts/spoken.zh'
import type { Landing } from '../parts/timeline'
import { words } from './words.zh'

type Entry = OwnComplaint['history'][number]

const titleOf = ({ kind, name }: Entry): string => {
  if (name === null) return entryWords[kind]
  if (kind === 'accepted') return words.takes(name)
  return kind === 'replied' ? words.replies(name) : entryWords[kind]
}

const textOf = ({ words: said, by }: Entry): string | undefined => {
  if (said === null) return undefined
  return by === 'staff' || by === 'reporter' ? words.quote(said) : said
}

const behind = (entry: Entry, index: number, isRead: boolean, now: string): Landing => {
  const { visitAt } = entry
  const text = textOf(entry)
  return {
    key: `${index} ${entry.kind}`,
    look: 'done',
    icon: 'open',
    title: titleOf(entry),
    when: joined([when(entry.at, now), entry.isPendingReview && isRead ? words.pendingReview : '']),
    ...(visitAt !== null
      ? { text: unbroken(words.visitIs(when(visitAt, now))), isWhole: true }
      : text !== undefined && { text }),
  }
}

type Here = Pick<Landing, 'icon' | 'title' | 'when' | 'text'>

const promised = (seen: OwnComplaint, now: string, dialled?: Dialled): Pick<Landing, 'when'> => {
  const line = promiseLine(seen, now, dialled)
  return line === '' ? {} : { when: line }
}

const settledHere = ({ answerUntil }: OwnComplaint): Here => ({
  icon: 'chat',
  title: words.now.settled,
  ...(answerUntil !== null && { text: words.now.settledText(whole(spokenDate(answerUntil))) }),
})

/** The current state; null once the complaint is over. */
const here = (seen: OwnComplaint, now: string, dialled?: Dialled): Here | null => {
  const { state, handedTo } = seen
  const visitAt = comingVisit(seen, now)
  if (visitAt !== null) return { icon: 'walk', title: words.now.visit, when: when(visitAt, now) }
  if (isOpen(state) && seen.promise.pausedFor !== null) return { icon: 'clock', title: words.now.paused }
  const due = promised(seen, now, dialled)
  switch (state) {
    case 'filed':
    case 'reopened':
      return { icon: 'community', title: words.now[state], ...due }
    case 'accepted':
    case 'visiting':
      return { icon: 'walk', title: words.now[state], ...due }
    case 'mediating':
      return { icon: 'people', title: words.now.mediating, text: words.now.mediatingText }
    case 'agreed':
      return { icon: 'people', title: words.now.agreed, ...due }
    case 'settled':
      return settledHere(seen)
    case 'handedOver':
      return {
        icon: 'community',
        title: words.now.handed(handedWords[handedTo ?? 'other']),
        text: words.now.handedText,
      }
    default:
      return null
  }
}

const checkAgain = ({ checks, state }: OwnComplaint): Landing | null => {
  if (!isOpen(state) && state !== 'settled' && state !== 'closed') return null
  if (state === 'closed' && checks.length === 0) return null
  const { again, againDays, againSettled } = words.later
  const when =
    checks.length > 0 ? checks.map(spokenDate).join('、') : state === 'mediating' ? whole(againDays) : againSettled
  return { key: 'again', look: 'later', icon: 'open', title: again, when }
}

const isWorked = ({ state }: OwnComplaint): boolean =>
  state === 'filed' || state === 'reopened' || state === 'accepted' || state === 'visiting'

/** A mediation that a side declined is not announced again. */
const wasStopped = ({ history }: OwnComplaint): boolean => history.some(({ kind }) => kind === 'mediationStopped')

const later = (seen: OwnComplaint): Landing[] => {
  const { state, concerns, mediationId } = seen
  const { visit, mediation, mediationText, settle, settleText } = words.later
  const isUntouched = state === 'filed' || state === 'reopened' || state === 'accepted'
  const toVisit: Landing[] = isUntouched ? [{ key: 'visit', look: 'later', icon: 'walk', title: visit }] : []
  const isMediationPossible = concerns === 'home' && mediationId === null && isWorked(seen) && !wasStopped(seen)
  const toMediation: Landing[] = isMediationPossible
    ? [{ key: 'mediation', look: 'later', icon: 'people', title: mediation, when: mediationText }]
    : []
  const toSettle: Landing[] = isOpen(state)
    ? [{ key: 'settle', look: 'later', icon: 'chat', title: settle, when: settleText }]
    : []
  const again = checkAgain(seen)
  return [...toVisit, ...toMediation, ...toSettle, ...(again ? [again] : [])]
}

/** The moment that was promised and missed, while another visit is agreed; nothing once that one is due, too. */
const missed = ({ promise }: OwnComplaint, visitAt: string | null, now: string): Landing[] => {
  if (!promise.isLate || promise.dueAt === null || visitAt === null) return []
  const { title, told, moved } = words.missed
  return [
    {
      key: 'missed',
      look: 'late',
      icon: 'clock',
      title: title(promise.kind),
      when: joined([when(promise.dueAt, now), told]),
      text: unbroken(moved(when(visitAt, now))),
      isWhole: true,
    },
  ]
}

/**
 * The steps of a complaint: past, current and next; the last one is the follow-up visit.
 * @param now an instant
 * @param dialled whom the community's telephone number reaches now
 */
export const landingsOf = (seen: OwnComplaint, now: string, dialled?: Dialled): Landing[] => {
  const visitAt = comingVisit(seen, now)
  const last = seen.history.map(({ kind }) => kind).lastIndexOf('visitPlanned')
  // Where nothing can be added or answered any more, nothing is reviewed any more either.
  const isRead = canHappen('add', seen.state)
  const done = seen.history
    .map((entry, index) => behind(entry, index, isRead, now))
    .filter((_, index) => !(visitAt !== null && index === last))
  const standing = here(seen, now, dialled)
  return [
    ...done,
    ...missed(seen, visitAt, now),
    ...(standing ? [{ key: 'now', look: 'now' as const, ...standing }] : []),
    ...later(seen),
  ]
}
