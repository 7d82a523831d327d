import type { Method } from '../../src/contract/methods'
import { type Role, roles } from '../../src/domain/people/role'
import type { Expected } from './row'
import { rows } from './rows'

/** What residents and staff do with things of their own, in any community. */
export const ownersMethods = [
  'bookings.answer',
  'bookings.calendar',
  'bookings.cancel',
  'bookings.checkIn',
  'bookings.get',
  'children.remove',
  'complaints.add',
  'complaints.answer',
  'complaints.get',
  'complaints.withdraw',
  'mediation.accept',
  'mediation.confirm',
  'mediation.decline',
  'mediation.propose',
  'programmes.answer',
  'programmes.away',
  'programmes.leave',
  'shifts.answer',
  'shifts.leave',
] as const satisfies readonly Method[]

export const expectedOf = (method: Method, role: Role): { own: Expected; other: Expected } => {
  const cell = rows[method].expected.split(' ')[roles.indexOf(role)] ?? ''
  const [own, other = own] = cell.split('|') as Expected[]
  if (own === undefined || other === undefined) throw new Error(`the matrix says nothing about ${method} by ${role}`)
  return { own, other }
}
