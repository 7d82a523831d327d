export const roles = ['anonymous', 'resident', 'volunteer', 'worker', 'manager', 'admin'] as const
export type Role = (typeof roles)[number]

/** Roles that somebody is invited to; a volunteer applies instead. */
export const staffRoles = ['worker', 'manager', 'admin'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Someone the platform has named. `personId` is ours, never an openid. `communityId`: where a role belongs. */
export interface Person {
  personId: string
  role: Role
  communityId: number | null
}

/** Stands where a community stands for what concerns the district or a person alone. */
export const DISTRICT_ID = 0

const rankOf = (role: Role): number => roles.indexOf(role)

export const isHigher = (role: Role, than: Role): boolean => rankOf(role) > rankOf(than)

/** Staff act for their own community, an admin for every one. */
export const mayActFor = ({ role, communityId }: Person, ofCommunityId: number): boolean => {
  if (role === 'admin') return true
  return (role === 'worker' || role === 'manager') && communityId === ofCommunityId
}

/** Workers and the manager of a community; the district has figures of it, and no stories. */
export const isStaffOf = ({ role, communityId }: Person, ofCommunityId: number): boolean =>
  (role === 'worker' || role === 'manager') && communityId === ofCommunityId

/** An admin belongs to the district, everybody else on the staff to a community. */
export const isPlaceOf = (role: StaffRole, communityId: number | null): boolean =>
  (role === 'admin') === (communityId === null)

/** An admin invites to every role, a manager workers; where is another question ({@link mayActIn}). */
export const mayInviteTo = ({ role }: Person, invited: StaffRole): boolean =>
  role === 'admin' || (role === 'manager' && invited === 'worker')

/** As {@link mayActFor}, for what may belong to the district itself: that is an admin's alone. */
export const mayActIn = (person: Person, ofCommunityId: number | null): boolean =>
  ofCommunityId === null ? person.role === 'admin' : mayActFor(person, ofCommunityId)

/**
 * Who may suspend, take away or give back a role: an admin anybody's, a manager that of workers and volunteers of the
 * own community, never of the own rank or above.
 */
export const mayTakeRoleOf = (person: Person, other: Pick<Person, 'role' | 'communityId'>): boolean => {
  if (person.role === 'admin') return true
  const isBelow = other.role === 'worker' || other.role === 'volunteer'
  return person.role === 'manager' && isBelow && other.communityId !== null && mayActFor(person, other.communityId)
}

/** What ties a person to communities: where they live, have a role, asked to help, are to be called. */
export interface Ties {
  homeCommunityId: number | null
  communityId: number | null
  askedIn: readonly number[]
  calledIn: readonly number[]
  /** Whoever looks has lately searched for this person, and found them. */
  wasFound: boolean
}

/**
 * Staff see the people of their community. Whoever has not said where they live is found by the whole number alone: so
 * only who has just typed that number sees them.
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

type Caller = Pick<Person, 'personId'>

/** Leads this shift. A relation and no role: whoever leads one shift is anybody at the next. */
export const isLeader = ({ personId }: Caller, { leaderId }: { leaderId: string | null }): boolean =>
  leaderId === personId

/** Mediates this case: accepted by the mediator, whether of the staff or a named outsider. */
export const mediates = ({ personId }: Caller, { mediatorIds }: { mediatorIds: readonly string[] }): boolean =>
  mediatorIds.includes(personId)

/** Somebody agreed that another acts for them, up to an instant. */
export interface Proxy {
  forPersonId: string
  byPersonId: string
  until: string
}

/** Everybody acts for themselves; for another person whoever that person let, while it lasts. */
export const mayActForPerson = (
  { personId }: Caller,
  forPersonId: string,
  proxies: readonly Proxy[],
  now: string,
): boolean =>
  personId === forPersonId ||
  proxies.some((one) => one.forPersonId === forPersonId && one.byPersonId === personId && one.until > now)

/** Everybody books for themselves; the staff of the room's community, and of the district, for anybody who calls. */
export const mayBookFor = (person: Person, forPersonId: string, ofCommunityId: number): boolean =>
  person.personId === forPersonId || mayActFor(person, ofCommunityId)
