import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { type ComplaintState, complaintStates } from '../../src/domain/complaints/state'

/**
 * Written by hand rather than read from the domain, so that an accidental change there is found. Columns in the order
 * of the states.
 */
const COLUMNS = 'filed accepted visiting mediating agreed settled closed handedOver refused withdrawn reopened'
const ROWS = {
  accept: '   x . . . . . . . . . x',
  assign: '   x x x x x . . . . . x',
  plan: '     . x x . . . . . . . .',
  visit: '    . x x x x . . . . . .',
  note: '     x x x x x x x x x x x',
  reply: '    x x x x x x . x . . x',
  mark: '     x x x x x . . . . . x',
  pause: '    . x x x x . . . . . .',
  resume: '   . x x x x . . . . . .',
  mediate: '  . x x . . . . . . . .',
  settle: '   . x x . x . . . . . .',
  handOver: ' x x x x . . . . . . x',
  refuse: '   x x . . . . . . . . x',
  merge: '    x x x . . . . . . . x',
  add: '      x x x x x x . x . . x',
  withdraw: ' x x x x x . . . . . x',
  solved: '   . . . . . x . . . . .',
  unsolved: ' . . . . . x x x . . .',
} as const

/** Acts of joiners and of the two sides of a mediation. `check`: of an agreement a week ago. */
const MEDIATION_ROWS = {
  join: '      x x x x x . . . . . x',
  agree: '     . . . x . . . . . . .',
  stop: '      . . . x x . . . . . .',
  check: '     . . . . . x x . . . .',
} as const

export type ActName = keyof typeof ROWS
export const actNames = Object.keys(ROWS) as ActName[]
export type MediationActName = keyof typeof MEDIATION_ROWS

export const isPossible = (act: ActName | MediationActName, state: ComplaintState): boolean =>
  ({ ...ROWS, ...MEDIATION_ROWS })[act].trim().split(/ +/)[COLUMNS.split(' ').indexOf(state)] === 'x'

/**
 * Who must do it. `free`: any staff member while nobody is assigned, then only the assignee or the manager. A reopened
 * complaint keeps its assignee.
 */
const BY_REPORTER: readonly ActName[] = ['add', 'withdraw', 'solved', 'unsolved']
const BY_STAFF: readonly ActName[] = ['note', 'reply']
const WHILE_FREE: readonly ActName[] = ['accept', 'assign', 'handOver', 'refuse', 'merge']
export const whoDoes = (act: ActName): 'reporter' | 'staff' | 'free' | 'assigned' => {
  if (BY_REPORTER.includes(act)) return 'reporter'
  if (BY_STAFF.includes(act)) return 'staff'
  return WHILE_FREE.includes(act) ? 'free' : 'assigned'
}

export interface Call {
  method: ChangingMethod
  input: Input<ChangingMethod>
}

interface About {
  complaintId: string
  intoId: string
  /** Our own id. */
  colleagueId: string
  now: string
  soon: string
}

/** A valid call for every act. */
export const callOf = (act: ActName, { complaintId, intoId, colleagueId, now, soon }: About): Call => {
  const words = '演示：一句话。'
  const one = <M extends ChangingMethod>(method: M, input: Input<M>): Call => ({ method, input })
  const calls: Record<ActName, Call> = {
    accept: one('complaints.accept', { complaintId, words }),
    assign: one('complaints.assign', { complaintId, personId: colleagueId }),
    plan: one('complaints.visit', { complaintId, at: soon, words: null }),
    visit: one('complaints.visit', { complaintId, at: now, words }),
    note: one('complaints.note', { complaintId, words }),
    reply: one('complaints.reply', { complaintId, words }),
    mark: one('complaints.mark', { complaintId, isHard: true }),
    pause: one('complaints.pause', { complaintId, reason: words }),
    resume: one('complaints.resume', { complaintId }),
    mediate: one('mediation.open', {
      complaintId,
      title: '演示：两家的事',
      words: '演示：想请两家坐下来说一说。',
      mediatorId: null,
    }),
    settle: one('complaints.settle', { complaintId, words }),
    handOver: one('complaints.handOver', { complaintId, to: 'grid', number: '141-1', words: null }),
    refuse: one('complaints.refuse', { complaintId, reason: words }),
    merge: one('complaints.merge', { complaintId, intoId }),
    add: one('complaints.add', { complaintId, words }),
    withdraw: one('complaints.withdraw', { complaintId }),
    solved: one('complaints.answer', { complaintId, isSolved: true, words: null }),
    unsolved: one('complaints.answer', { complaintId, isSolved: false, words: null }),
  }
  return calls[act]
}

export const columnsAreStates = (): boolean => COLUMNS === complaintStates.join(' ')
