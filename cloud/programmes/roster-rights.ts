import { isStaffOf, mayActFor, type Person } from '../../src/domain/people/role'
import type { ClassRights } from '../../src/domain/programmes/class-rights'
import { Refusal } from '../../src/domain/refusal'
import { shanghaiDay } from '../../src/domain/time'
import type { ClassRow } from '../storage/programmes/roster-rows'

/**
 * Whether the caller may see and mark who comes to a class: staff of its community at any time, a volunteer who leads it
 * on that day only. What children are called and who may fetch them is for the manager, for who leads the class, and for
 * those at the door on that day; for others of the staff, as for the district, a child is a child.
 * @throws Refusal `not_found`, as where there is no such class
 */
export const classRights = (
  one: Pick<ClassRow, 'communityId' | 'leaderId' | 'startsAt'> | undefined,
  person: Person,
  now: string,
): ClassRights => {
  if (!one) throw new Refusal('not_found')
  const isToday = shanghaiDay(one.startsAt) === shanghaiDay(now)
  const isLeader = one.leaderId === person.personId && person.role !== 'resident'
  if (isLeader && isToday) return { seesChildren: true }
  if (!mayActFor(person, one.communityId)) throw new Refusal('not_found')
  const teaches = isToday || isLeader || person.role === 'manager'
  return { seesChildren: isStaffOf(person, one.communityId) && teaches }
}
