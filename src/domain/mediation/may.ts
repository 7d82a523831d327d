import { isStaffOf, type Person } from '../people/role'
import { isAssigned } from '../complaints/may'
import { mediationMay } from './present/mediation'
import { isUnderWay, type MediationFacts, type MediationSide } from './present/mediation-facts'

/** The two sides of a mediation. */
export type SpeakingSide = 'first' | 'other'

/** The people in a mediation and the worker of its complaint, by internal ids. */
export interface MediationPeople {
  communityId: number
  /** The assigned worker of the complaint. */
  workerId: string | null
  mediatorPersonId: string | null
  firstId: string | null
  /** The reporter has WeChat and can use the app, whoever filed the complaint for them. */
  firstHasWechat: boolean
  otherId: string | null
}

/**
 * The role of a person in a mediation; null when they have none. A mediator who lost the staff role no longer mediates.
 */
export const relationOf = ({ personId, ...person }: Person, people: MediationPeople): MediationSide | null => {
  if (people.otherId === personId) return 'other'
  if (people.firstId === personId) return 'first'
  return people.mediatorPersonId === personId && isStaffOf({ personId, ...person }, people.communityId)
    ? 'mediator'
    : null
}

/** Whether the person is the assigned worker of the complaint, or the manager. */
export const isTheirComplaint = (person: Person, { communityId, workerId, firstId }: MediationPeople): boolean =>
  isStaffOf(person, communityId) && isAssigned(person, { workerId, reporterId: firstId })

/**
 * The capacity in which a person acts; null when they may not. Nobody acts for both sides, and a side acts only for
 * itself.
 */
export const actsAs = (person: Person, people: MediationPeople): MediationSide | 'staff' | null =>
  relationOf(person, people) ?? (isTheirComplaint(person, people) ? 'staff' : null)

const isSpokenFor = ({ firstHasWechat, otherId }: MediationPeople, side: SpeakingSide): boolean =>
  side === 'first' ? !firstHasWechat : otherId === null

/**
 * Whether a person may enter a side's answer on its behalf, as given at the door: the assigned worker or the manager,
 * for a side without WeChat.
 */
export const speaksFor = (person: Person, people: MediationPeople, side: SpeakingSide): boolean => {
  const as = actsAs(person, people)
  return (
    as !== null && as !== 'first' && as !== 'other' && isTheirComplaint(person, people) && isSpokenFor(people, side)
  )
}

/** Whether a meeting may be proposed. @param facts as visible to the person who proposes it */
export const mayMeet = (facts: MediationFacts, as: MediationSide | 'staff'): boolean =>
  as === 'staff' ? facts.state === 'open' : mediationMay(facts, as).meet

/** What a staff member can do in a mediation now, on the complaint's page. */
export interface StaffMediationMay {
  /** The sides for which they may answer. */
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
    propose: isHelping && isUnderWay(facts),
    notePaper: isHelping && facts.state === 'agreed',
  }
}
