export const complaintStates = [
  'filed',
  'accepted',
  'visiting',
  'mediating',
  'agreed',
  'settled',
  'closed',
  'handedOver',
  'refused',
  'withdrawn',
  'reopened',
] as const
export type ComplaintState = (typeof complaintStates)[number]

/**
 * Who does it. `filer`: whoever told it; `staff`: anybody who works for its community, whoever has the case; `assigned`: the
 * worker whose case it is, or the manager; `free`: anybody who works there as long as the case is nobody's, then who is
 * `assigned`; `sides`: both sides of a mediation together, and to end it who is `assigned`; `time`: nobody. Of the staff whoever told a case is
 * none of these for it.
 */
export type Actor = 'reporter' | 'staff' | 'free' | 'assigned' | 'sides' | 'time'

/** What must be given with it. */
export type Need = 'words' | 'reason' | 'number' | 'at' | 'person' | 'other'

interface Step {
  from: readonly ComplaintState[]
  /** Null: it stays in its state. */
  to: ComplaintState | null
  by: Actor
  needs: readonly Need[]
}

const untouched = ['filed', 'reopened'] as const
const worked = ['accepted', 'visiting'] as const
const talking = ['mediating', 'agreed'] as const
const open = [...untouched, ...worked, ...talking] as const

/** Everything that can happen to a case, from where, what it is then, and by whom. Whatever is not here cannot happen. */
export const steps = {
  accept: { from: untouched, to: 'accepted', by: 'free', needs: [] },
  /** Given to somebody: with that it is taken. */
  assign: { from: untouched, to: 'accepted', by: 'free', needs: ['person'] },
  /** The same, when somebody has it already; of whoever has it and works there no more, anybody takes it over. */
  reassign: { from: [...worked, ...talking], to: null, by: 'free', needs: ['person'] },
  planVisit: { from: worked, to: 'visiting', by: 'assigned', needs: ['at'] },
  visit: { from: worked, to: 'visiting', by: 'assigned', needs: ['words'] },
  /** A visit amid a mediation. */
  visitAgain: { from: talking, to: null, by: 'assigned', needs: ['words'] },
  /** A look whether an agreement lasts. */
  check: { from: ['settled', 'closed'], to: null, by: 'assigned', needs: ['words'] },
  /** A colleague who picks up the telephone writes down what was said, and may answer: neither moves the case. */
  note: { from: complaintStates, to: null, by: 'staff', needs: ['words'] },
  reply: { from: [...open, 'settled', 'handedOver'], to: null, by: 'staff', needs: ['words'] },
  mark: { from: open, to: null, by: 'assigned', needs: [] },
  pause: { from: [...worked, ...talking], to: null, by: 'assigned', needs: ['reason'] },
  resume: { from: [...worked, ...talking], to: null, by: 'assigned', needs: [] },
  openMediation: { from: worked, to: 'mediating', by: 'assigned', needs: ['words'] },
  agree: { from: ['mediating'], to: 'agreed', by: 'sides', needs: [] },
  /** A side does not want it any more, or the worker ends it: the case goes on without. */
  stopMediation: { from: talking, to: 'visiting', by: 'sides', needs: [] },
  settle: { from: [...worked, 'agreed'], to: 'settled', by: 'assigned', needs: ['words'] },
  handOver: { from: [...untouched, ...worked, 'mediating'], to: 'handedOver', by: 'free', needs: ['number'] },
  refuse: { from: [...untouched, 'accepted'], to: 'refused', by: 'free', needs: ['reason'] },
  merge: { from: [...untouched, ...worked], to: 'closed', by: 'free', needs: ['other'] },
  add: { from: [...open, 'settled', 'handedOver'], to: null, by: 'reporter', needs: ['words'] },
  withdraw: { from: open, to: 'withdrawn', by: 'reporter', needs: [] },
  answerSolved: { from: ['settled'], to: 'closed', by: 'reporter', needs: [] },
  /** Also after it was closed for want of an answer, and when whoever it was handed to did nothing. */
  answerUnsolved: { from: ['settled', 'closed', 'handedOver'], to: 'reopened', by: 'reporter', needs: [] },
  closeUnanswered: { from: ['settled'], to: 'closed', by: 'time', needs: [] },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof steps
export const stepNames = Object.keys(steps) as StepName[]

export const stepOf = (name: StepName): Step => steps[name]

export const canHappen = (name: StepName, state: ComplaintState): boolean => stepOf(name).from.includes(state)

/** Whatever still asks something of somebody. */
export const isOpen = (state: ComplaintState): boolean => open.some((one) => one === state)

/** Nothing is expected any more, by anybody. */
export const isOver = (state: ComplaintState): boolean => !isOpen(state) && state !== 'settled'

/** Every change of state there can be: the database keeps the same list in its trigger. */
export const stateChanges = (): readonly (readonly [ComplaintState, ComplaintState])[] =>
  stepNames.flatMap((name) => {
    const { from, to } = stepOf(name)
    return to === null ? [] : from.filter((state) => state !== to).map((state) => [state, to] as const)
  })
