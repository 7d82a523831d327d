import { isOpen } from '../../../domain/complaints/state'
import type { FormName } from '../parts/complaint-forms-store'
import type { StaffComplaint } from './staff-complaint-store'
import { mainAct } from '../parts/main-act'

type About = Pick<StaffComplaint, 'state' | 'may'>

const methodOf: Readonly<Record<FormName, string>> = {
  accept: 'complaints.accept',
  reply: 'complaints.reply',
  plan: 'complaints.visit',
  visit: 'complaints.visit',
  settle: 'complaints.settle',
  note: 'complaints.note',
  assign: 'complaints.assign',
  pause: 'complaints.pause',
  handOver: 'complaints.handOver',
  merge: 'complaints.merge',
  refuse: 'complaints.refuse',
}
const inOrder = Object.keys(methodOf) as FormName[]

/** During a mediation a visit is part of it, and after the end it is a follow-up: neither is planned here. */
const isPlanned = ({ state }: About): boolean => state === 'accepted' || state === 'visiting'

/** The forms of all actions possible on a complaint now, the likeliest first. */
export const formsOf = (about: About): FormName[] =>
  inOrder.filter((form) => about.may.includes(methodOf[form]) && (form !== 'plan' || isPlanned(about)))

/** Ordered by the running clock; without one, by what is possible in any case. */
export const likeliest = (seen: About & Pick<StaffComplaint, 'promise'>): FormName | undefined => {
  const { kind } = seen.promise
  const forms = formsOf(seen)
  const wished = mainAct({ state: seen.state, dueKind: kind === 'none' ? 'answer' : kind })
  return forms.find((form) => form === wished) ?? forms[0]
}

/** After the end a visit is a follow-up that checks whether the solution lasts. */
export const isLookBack = ({ state }: Pick<StaffComplaint, 'state'>): boolean => !isOpen(state)
