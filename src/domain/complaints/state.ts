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
 * Who may take a step. `reporter`: the reporter. `staff`: any staff member of its community, whoever the complaint is
 * assigned to. `assigned`: the assigned worker or the manager. `free`: any staff member while the complaint is
 * unassigned, then as `assigned`. `sides`: both sides of a mediation together, and, to end it, those of `assigned`.
 * `time`: a timer. Staff who reported a complaint themselves are none of `staff`, `free` and `assigned` for it.
 */
export type Actor = 'reporter' | 'staff' | 'free' | 'assigned' | 'sides' | 'time'

/** The input a step requires. */
export type Need = 'words' | 'reason' | 'number' | 'at' | 'person' | 'other'

interface Step {
  from: readonly ComplaintState[]
  /** Null when the state does not change. */
  to: ComplaintState | null
  by: Actor
  needs: readonly Need[]
}

const untouched = ['filed', 'reopened'] as const
const worked = ['accepted', 'visiting'] as const
const inMediation = ['mediating', 'agreed'] as const
const open = [...untouched, ...worked, ...inMediation] as const

/** Every step of a complaint: from which states, to which state, and by whom. Nothing else can happen. */
export const steps = {
  accept: { from: untouched, to: 'accepted', by: 'free', needs: [] },
  /** Assigning it to somebody also accepts it. */
  assign: { from: untouched, to: 'accepted', by: 'free', needs: ['person'] },
  /**
   * The same when it is already assigned; if the assigned worker no longer works there, any staff member may take it
   * over.
   */
  reassign: { from: [...worked, ...inMediation], to: null, by: 'free', needs: ['person'] },
  planVisit: { from: worked, to: 'visiting', by: 'assigned', needs: ['at'] },
  visit: { from: worked, to: 'visiting', by: 'assigned', needs: ['words'] },
  /** A visit during a mediation. */
  visitAgain: { from: inMediation, to: null, by: 'assigned', needs: ['words'] },
  /** A check whether an agreement lasts. */
  check: { from: ['settled', 'closed'], to: null, by: 'assigned', needs: ['words'] },
  /** A colleague who answers the telephone writes down what was said, and may reply: neither changes the state. */
  note: { from: complaintStates, to: null, by: 'staff', needs: ['words'] },
  reply: { from: [...open, 'settled', 'handedOver'], to: null, by: 'staff', needs: ['words'] },
  mark: { from: open, to: null, by: 'assigned', needs: [] },
  pause: { from: [...worked, ...inMediation], to: null, by: 'assigned', needs: ['reason'] },
  resume: { from: [...worked, ...inMediation], to: null, by: 'assigned', needs: [] },
  openMediation: { from: worked, to: 'mediating', by: 'assigned', needs: ['words'] },
  agree: { from: ['mediating'], to: 'agreed', by: 'sides', needs: [] },
  /** A side withdraws from the mediation, or the worker ends it: the complaint continues without one. */
  stopMediation: { from: inMediation, to: 'visiting', by: 'sides', needs: [] },
  settle: { from: [...worked, 'agreed'], to: 'settled', by: 'assigned', needs: ['words'] },
  handOver: { from: [...untouched, ...worked, 'mediating'], to: 'handedOver', by: 'free', needs: ['number'] },
  refuse: { from: [...untouched, 'accepted'], to: 'refused', by: 'free', needs: ['reason'] },
  merge: { from: [...untouched, ...worked], to: 'closed', by: 'free', needs: ['other'] },
  /** Removing a photo, or deciding about one that is pending review; the reporter may remove their photos too. */
  photos: { from: complaintStates, to: null, by: 'free', needs: [] },
  add: { from: [...open, 'settled', 'handedOver'], to: null, by: 'reporter', needs: ['words'] },
  withdraw: { from: open, to: 'withdrawn', by: 'reporter', needs: [] },
  answerSolved: { from: ['settled'], to: 'closed', by: 'reporter', needs: [] },
  /** Also after it was closed as unanswered, and when the office it was handed to did nothing. */
  answerUnsolved: { from: ['settled', 'closed', 'handedOver'], to: 'reopened', by: 'reporter', needs: [] },
  closeUnanswered: { from: ['settled'], to: 'closed', by: 'time', needs: [] },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof steps
export const stepNames = Object.keys(steps) as StepName[]

export const stepOf = (name: StepName): Step => steps[name]

export const canHappen = (name: StepName, state: ComplaintState): boolean => stepOf(name).from.includes(state)

/** Whether something still has to be done. */
export const isOpen = (state: ComplaintState): boolean => open.some((one) => one === state)

/** Nothing is expected from anybody any more. */
export const isOver = (state: ComplaintState): boolean => !isOpen(state) && state !== 'settled'

/** Every possible state change: a database trigger enforces the same list. */
export const stateChanges = (): readonly (readonly [ComplaintState, ComplaintState])[] =>
  stepNames.flatMap((name) => {
    const { from, to } = stepOf(name)
    return to === null ? [] : from.filter((state) => state !== to).map((state) => [state, to] as const)
  })
