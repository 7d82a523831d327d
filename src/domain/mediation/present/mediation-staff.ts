import type { Person } from '../../people/role'
import { nextCheck } from '../../complaints/checks'
import { type StaffMediationMay, staffMediationMay, type MediationPeople } from '../may'
import { otherKnowsAt } from './meetings'
import { isIn, type MediationFacts, type MediationState, type MeetingFacts } from './mediation-facts'

interface Side {
  hasEntered: boolean
  isIn: boolean | null
}

/** A mediation as the staff of its community see it: everything, without delay. */
export interface StaffMediation {
  id: string
  state: MediationState
  mediator: string | null
  hasMediator: boolean
  isCallerMediator: boolean
  asksOtherMediator: boolean
  first: Side
  other: Side
  title: string
  words: string
  otherDoor: string
  /** `otherKnowsAt`: the other side must not be asked about it earlier. */
  meetings: { id: string; at: string; first: boolean | null; other: boolean | null; otherKnowsAt: string }[]
  terms: { version: number; words: string; first: boolean; other: boolean; paperNumber: string | null } | null
  checkAt: string | null
  may: StaffMediationMay
}

interface StaffFacts extends MediationFacts, MediationPeople {
  otherDoor: string
  checksDone: number
}

interface With {
  meetings: readonly MeetingFacts[]
  person: Person
  /** Whether the viewer may see doors. */
  seesDoor: boolean
}

export const presentMediationForStaff = (facts: StaffFacts, { meetings, person, seesDoor }: With): StaffMediation => {
  const { id, state, mediator, title, words, terms, termsVersion: version, paperNumber } = facts
  return {
    id,
    state,
    mediator,
    title,
    words,
    asksOtherMediator: facts.firstAsksOther || facts.otherAsksOther,
    hasMediator: facts.mediatorAcceptedAt !== null,
    isCallerMediator: facts.mediatorPersonId === person.personId,
    first: { hasEntered: facts.firstId !== null, isIn: isIn(facts.firstInAt, facts.firstOutAt) },
    other: { hasEntered: facts.otherId !== null, isIn: isIn(facts.otherInAt, facts.otherOutAt) },
    otherDoor: seesDoor ? facts.otherDoor : '',
    meetings: meetings.map((meeting) => ({
      id: meeting.id,
      at: meeting.at,
      first: meeting.firstOk,
      other: meeting.otherOk,
      otherKnowsAt: otherKnowsAt(meeting),
    })),
    terms:
      terms === null
        ? null
        : {
            version,
            words: terms,
            first: facts.termsFirstAt !== null,
            other: facts.termsOtherAt !== null,
            paperNumber,
          },
    checkAt: state === 'agreed' ? nextCheck(facts) : null,
    may: staffMediationMay(facts, person),
  }
}
