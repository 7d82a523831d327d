export const roles = ['anonymous', 'resident', 'volunteer', 'worker', 'manager', 'admin'] as const
export type Role = (typeof roles)[number]

/** Roles given by invitation; volunteers apply instead. */
export const staffRoles = ['worker', 'manager', 'admin'] as const
export type StaffRole = (typeof staffRoles)[number]

/** A person identified by the platform. `personId` is ours, never an openid. `communityId`: where the role applies. */
export interface Person {
  personId: string
  role: Role
  communityId: number | null
}

/** The community id used for records of the district itself or of a person alone. */
export const DISTRICT_ID = 0

const rankOf = (role: Role): number => roles.indexOf(role)

export const isHigher = (role: Role, than: Role): boolean => rankOf(role) > rankOf(than)

/** Staff act for their own community, an admin for every one. */
export const mayActFor = ({ role, communityId }: Person, ofCommunityId: number): boolean => {
  if (role === 'admin') return true
  return (role === 'worker' || role === 'manager') && communityId === ofCommunityId
}

/** Workers and the manager of a community. The district is not included: it sees figures, not content. */
export const isStaffOf = ({ role, communityId }: Person, ofCommunityId: number): boolean =>
  (role === 'worker' || role === 'manager') && communityId === ofCommunityId

/** Whether the role fits the place: an admin belongs to the district, all other staff to a community. */
export const isPlaceOf = (role: StaffRole, communityId: number | null): boolean =>
  (role === 'admin') === (communityId === null)

/** Admins may invite to every role, managers only workers. Where they may do so: {@link mayActIn}. */
export const mayInviteTo = ({ role }: Person, invited: StaffRole): boolean =>
  role === 'admin' || (role === 'manager' && invited === 'worker')

/** Like {@link mayActFor}, but null means the district itself, where only an admin may act. */
export const mayActIn = (person: Person, ofCommunityId: number | null): boolean =>
  ofCommunityId === null ? person.role === 'admin' : mayActFor(person, ofCommunityId)

/**
 * Whether a person may suspend, revoke or restore another's role: an admin anybody's; a manager those of workers and
 * volunteers of their own community, never of their own rank or above.
 */
export const mayTakeRoleOf = (person: Person, other: Pick<Person, 'role' | 'communityId'>): boolean => {
  if (person.role === 'admin') return true
  const isBelow = other.role === 'worker' || other.role === 'volunteer'
  return person.role === 'manager' && isBelow && other.communityId !== null && mayActFor(person, other.communityId)
}

/** A person's ties to communities: home, role, requests for help, pending calls. */
export interface Ties {
  homeCommunityId: number | null
  communityId: number | null
  askedIn: readonly number[]
  calledIn: readonly number[]
  /** The viewer recently searched for this person and found them. */
  wasFound: boolean
}

/**
 * Staff see the people of their community. A person without a home community is found only by the complete telephone
 * number, so only staff who have just typed it see them.
 */
export const maySee = (
  person: Person,
  { homeCommunityId, communityId, askedIn, calledIn, wasFound }: Ties,
): boolean => {
  if (person.role === 'admin') return true
  if (person.role !== 'worker' && person.role !== 'manager') return false
  if (homeCommunityId === null && wasFound) return true
  return [homeCommunityId, communityId, ...askedIn, ...calledIn].some((id) => id !== null && mayActFor(person, id))
}

/** Everybody may book for themselves; staff of the room's community and of the district may book for any walk-in. */
export const mayBookFor = (person: Person, forPersonId: string, ofCommunityId: number): boolean =>
  person.personId === forPersonId || mayActFor(person, ofCommunityId)
