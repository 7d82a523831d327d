import type { Person } from '../people/role'
import { type CheckFacts, checksWith } from './checks'
import { isPaused } from './clock/pause'
import type { ComplaintFacts } from './record'
import { type Actor, canHappen, type StepName, stepOf } from './state'

/** The methods by which staff act on a complaint, with the steps that each may take. */
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
  'files.decide': ['photos'],
  'files.remove': ['photos'],
  'mediation.open': ['openMediation'],
  'mediation.invite': ['agree'],
  'mediation.change': ['agree', 'stopMediation'],
} as const satisfies Record<string, readonly StepName[]>

export type StaffMethod = keyof typeof METHODS

type MayFacts = Pick<ComplaintFacts, 'state' | 'workerId' | 'reporterId' | 'pauses'> & CheckFacts

/** The complaint ended with an agreement, and at the given instant a check of it is due. */
const asksCheck = (facts: Pick<MayFacts, 'state'> & CheckFacts, at: string): boolean =>
  canHappen('check', facts.state) && checksWith(facts, at) !== null

type Worker = Pick<Person, 'personId' | 'role'>
type Had = Pick<ComplaintFacts, 'workerId' | 'reporterId'>

/**
 * Nobody works on a complaint they reported themselves, in whatever role. A person who merely joined it may: somebody
 * else reported it and decides whether it is solved.
 */
export const isOwn = ({ personId }: Pick<Worker, 'personId'>, { reporterId }: Pick<Had, 'reporterId'>): boolean =>
  reporterId === personId

/** Whether the person is the assigned worker of the complaint or the manager. */
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

/**
 * Whether the person may ever call a method on this complaint, whatever its state. @param person of the staff of its
 * community
 */
export const isTheirsToDo = (method: StaffMethod, person: Worker, facts: Had): boolean =>
  METHODS[method].some((name) => isTheirs(name, person, facts))

/**
 * The methods that a staff member can call on a complaint now.
 * @param person must be staff of its community; the caller checks that
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
