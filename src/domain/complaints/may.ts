import type { Person } from '../people/role'
import { type CheckFacts, checksWith } from './checks'
import { isPaused } from './clock/pause'
import type { ComplaintFacts } from './record'
import { type Actor, canHappen, type StepName, stepOf } from './state'

/** The methods by which the staff do something to a case, and the steps that each may be. */
const METHODS = {
  'complaints.accept': ['accept'],
  'complaints.assign': ['assign', 'reassign'],
  'complaints.visit': ['planVisit', 'visit', 'visitAgain', 'check'],
  'complaints.note': ['note'],
  'complaints.reply': ['reply'],
  'complaints.mark': ['mark'],
  'complaints.settle': ['settle'],
  'complaints.handOver': ['handOver'],
  'complaints.refuse': ['refuse'],
  'complaints.pause': ['pause'],
  'complaints.resume': ['resume'],
  'complaints.merge': ['merge'],
  'mediation.open': ['openMediation'],
  'mediation.invite': ['agree'],
  'mediation.change': ['agree', 'stopMediation'],
} as const satisfies Record<string, readonly StepName[]>

export type StaffMethod = keyof typeof METHODS

type MayFacts = Pick<ComplaintFacts, 'state' | 'workerId' | 'reporterId' | 'pauses'> & CheckFacts

/** Two sides agreed, the case is done, and at some instant it is time for a look that was promised since. */
const asksCheck = (facts: Pick<MayFacts, 'state'> & CheckFacts, at: string): boolean =>
  canHappen('check', facts.state) && checksWith(facts, at) !== null

type Worker = Pick<Person, 'personId' | 'role'>
type Had = Pick<ComplaintFacts, 'workerId' | 'reporterId'>

/** Nobody works on what they told themselves, whatever they work as. Who has met the same may: somebody else told it, and says whether it is solved. */
export const isOwn = ({ personId }: Pick<Worker, 'personId'>, { reporterId }: Pick<Had, 'reporterId'>): boolean =>
  reporterId === personId

/** Whether a person does what only the worker whose case it is does, or the manager. */
export const isAssigned = (person: Worker, facts: Had): boolean =>
  !isOwn(person, facts) && (person.role === 'manager' || facts.workerId === person.personId)

const isActor: Readonly<Record<Actor, (person: Worker, facts: Had) => boolean>> = {
  reporter: () => false,
  staff: () => true,
  free: (person, facts) => facts.workerId === null || isAssigned(person, facts),
  assigned: isAssigned,
  sides: isAssigned,
  time: () => false,
}

const isTheirs = (name: StepName, person: Worker, facts: Had): boolean =>
  !isOwn(person, facts) && isActor[stepOf(name).by](person, facts)

/** Whether a method is ever somebody's to call about a case, in whatever state it is. @param person of the staff of its community */
export const isTheirsToDo = (method: StaffMethod, person: Worker, facts: Had): boolean =>
  METHODS[method].some((name) => isTheirs(name, person, facts))

/**
 * What somebody of the staff of its community can do to a case now, by the names of the methods.
 * @param person of the staff, which is asked before
 */
export const staffMay = (facts: MayFacts, person: Worker, now: string): StaffMethod[] => {
  const paused = isPaused(facts.pauses, now)
  const isPossible = (name: StepName): boolean => {
    if (!canHappen(name, facts.state)) return false
    if (name === 'check' && !asksCheck(facts, now)) return false
    if ((name === 'pause' && paused) || (name === 'resume' && !paused)) return false
    return isTheirs(name, person, facts)
  }
  return (Object.keys(METHODS) as StaffMethod[]).filter((method) => METHODS[method].some(isPossible))
}
