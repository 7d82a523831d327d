import { agreementChecks } from '../../complaints/checks'
import type { Category } from '../../complaints/category'
import {
  isIn,
  isUnderWay,
  type MediationFacts,
  type MediationSide,
  type MediationState,
  type MeetingFacts,
} from './mediation-facts'
import { meetingsSeenByOther } from './meetings'
import { seenByOther } from './seen-by-other'

/** What a side, or the mediator, sees of a mediation. For the mediator `mine` means the first side. */
export interface MediationView {
  id: string
  side: MediationSide
  state: MediationState
  category: Category
  title: string
  words: string
  saidBy: string | null
  /** The mediator who accepted; the sides do not see one who has only been asked. */
  mediator: string | null
  /** Whether the viewer's own side asked for one. */
  asksOtherMediator: boolean
  community: string
  communityPhone: string | null
  isIn: boolean | null
  isOtherIn: boolean
  meetings: { id: string; at: string; isMineOk: boolean | null; isOtherOk: boolean | null }[]
  terms: { version: number; words: string; isMineOk: boolean; isOtherOk: boolean; paperNumber: string | null } | null
  checks: string[]
  may: MediationMay
}

export interface MediationMay {
  accept: boolean
  refuse: boolean
  askOther: boolean
  stop: boolean
  meet: boolean
  propose: boolean
  confirm: boolean
}

const termsOf = (facts: MediationFacts, side: MediationSide): MediationView['terms'] => {
  if (facts.terms === null) return null
  const [first, other] = [facts.termsFirstAt !== null, facts.termsOtherAt !== null]
  const [isMineOk, isOtherOk] = side === 'other' ? [other, first] : [first, other]
  return { version: facts.termsVersion, words: facts.terms, isMineOk, isOtherOk, paperNumber: facts.paperNumber }
}

/** Whether the viewer takes part. */
const ownIn = (facts: MediationFacts, side: MediationSide): boolean | null => {
  if (side === 'mediator') return facts.mediatorAcceptedAt !== null ? true : null
  return side === 'first' ? isIn(facts.firstInAt, facts.firstOutAt) : isIn(facts.otherInAt, facts.otherOutAt)
}

const hasMediator = (facts: MediationFacts): boolean => facts.mediator !== null && facts.mediatorAcceptedAt !== null

/** Whether the viewer asked for another mediator. */
const hasAskedOther = ({ firstAsksOther, otherAsksOther }: MediationFacts, side: MediationSide): boolean =>
  side === 'first' ? firstAsksOther : side === 'other' && otherAsksOther

/** What a side, or the mediator, can do now. */
export const mediationMay = (facts: MediationFacts, side: MediationSide): MediationMay => {
  const isOpen = facts.state === 'open'
  const own = ownIn(facts, side)
  const terms = termsOf(facts, side)
  const isSide = side !== 'mediator'
  return {
    accept: isOpen && own !== true,
    refuse: isOpen && (isSide ? own === null : true),
    askOther: isOpen && isSide && hasMediator(facts) && !hasAskedOther(facts, side),
    stop: facts.state !== 'stopped' && !facts.isSettled && isSide && own === true,
    meet: isOpen && own === true,
    propose: isOpen && own === true && (isSide ? terms !== null : isUnderWay(facts)),
    confirm: isOpen && isSide && own === true && terms !== null && !terms.isMineOk,
  }
}

/**
 * The view of a mediation, the same in every response and in the preview of who will see what. The other side sees
 * nothing of the complaint itself, the reporter's name only with consent, and the first side's acts only with the
 * disclosure rounds.
 */
export const presentMediation = (
  written: MediationFacts,
  meetings: readonly MeetingFacts[],
  side: MediationSide,
  now: string,
): MediationView => {
  const facts = side === 'other' ? seenByOther(written, now) : written
  const shown = side === 'other' ? meetingsSeenByOther(meetings, now) : meetings
  const [first, other] = [
    isIn(facts.firstInAt, facts.firstOutAt) === true,
    isIn(facts.otherInAt, facts.otherOutAt) === true,
  ]
  return {
    id: facts.id,
    side,
    state: facts.state,
    category: facts.category,
    title: facts.title,
    words: facts.words,
    saidBy: facts.isNamed ? facts.reporterName : null,
    mediator: hasMediator(facts) || side === 'mediator' ? facts.mediator : null,
    asksOtherMediator: hasAskedOther(facts, side),
    community: facts.community,
    communityPhone: facts.communityPhone,
    isIn: ownIn(facts, side),
    isOtherIn: side === 'first' ? other : side === 'other' ? first : first && other,
    meetings: shown.map(({ id, at, firstOk, otherOk }) =>
      side === 'other'
        ? { id, at, isMineOk: otherOk, isOtherOk: firstOk }
        : { id, at, isMineOk: firstOk, isOtherOk: otherOk },
    ),
    terms: termsOf(facts, side),
    checks: facts.state === 'agreed' ? agreementChecks(facts) : [],
    may: mediationMay(facts, side),
  }
}
