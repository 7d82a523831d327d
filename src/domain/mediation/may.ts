import { isStaffOf, type Person } from '../people/role'
import { isAssigned } from '../complaints/may'
import { mediationMay } from './present/mediation'
import { isTalking, type MediationFacts, type MediationSide } from './present/mediation-facts'

/** Of the two who talk. */
export type SpeakingSide = 'first' | 'other'

/** Who takes part in a mediation, and whose case it is: our own ids. */
export interface MediationPeople {
  communityId: number
  /** The worker whose case it is. */
  workerId: string | null
  mediatorPersonId: string | null
  firstId: string | null
  /** Whoever told it can look at it themselves, whoever wrote it down for them. */
  firstHasWechat: boolean
  otherId: string | null
}

/** What somebody takes part as; null: not at all. A mediator whose role was taken back mediates no more. */
export const relationOf = ({ personId, ...person }: Person, people: MediationPeople): MediationSide | null => {
  if (people.otherId === personId) return 'other'
  if (people.firstId === personId) return 'first'
  return people.mediatorPersonId === personId && isStaffOf({ personId, ...person }, people.communityId)
    ? 'mediator'
    : null
}

/** The worker whose case it is, or the manager. */
export const isTheirComplaint = (person: Person, { communityId, workerId, firstId }: MediationPeople): boolean =>
  isStaffOf(person, communityId) && isAssigned(person, { workerId, reporterId: firstId })

/** As whom somebody acts; null: not at all. Nobody acts for both sides, and a side for itself alone. */
export const actsAs = (person: Person, people: MediationPeople): MediationSide | 'staff' | null =>
  relationOf(person, people) ?? (isTheirComplaint(person, people) ? 'staff' : null)

const isSpokenFor = ({ firstHasWechat, otherId }: MediationPeople, side: SpeakingSide): boolean =>
  side === 'first' ? !firstHasWechat : otherId === null

/** Whether somebody says for a side what it said at the door: the worker whose case it is, for whoever has no WeChat. */
export const speaksFor = (person: Person, people: MediationPeople, side: SpeakingSide): boolean => {
  const as = actsAs(person, people)
  return (
    as !== null && as !== 'first' && as !== 'other' && isTheirComplaint(person, people) && isSpokenFor(people, side)
  )
}

/** Whether a time to meet can be named. @param facts as the one who names it knows them */
export const mayMeet = (facts: MediationFacts, as: MediationSide | 'staff'): boolean =>
  as === 'staff' ? facts.state === 'open' : mediationMay(facts, as).meet

/** What somebody of the staff can do in a mediation now, on the page of its case. */
export interface StaffMediationMay {
  /** For whom they speak. */
  speak: SpeakingSide[]
  meet: boolean
  propose: boolean
  notePaper: boolean
}

export const staffMediationMay = (facts: MediationFacts & MediationPeople, person: Person): StaffMediationMay => {
  const as = actsAs(person, facts)
  const isHelping = as === 'staff' || as === 'mediator'
  return {
    speak: (['first', 'other'] as const).filter((side) => speaksFor(person, facts, side)),
    meet: as !== null && mayMeet(facts, as),
    propose: isHelping && isTalking(facts),
    notePaper: isHelping && facts.state === 'agreed',
  }
}
