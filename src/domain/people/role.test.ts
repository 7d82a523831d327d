import {
  isHigher,
  isPlaceOf,
  mayActFor,
  mayActIn,
  mayBookFor,
  mayInviteTo,
  maySee,
  mayTakeRoleOf,
  type Person,
  type Role,
  roles,
  staffRoles,
  type Ties,
} from './role'

const [OWN, OTHER] = [1, 2]
const as = (role: Role): Person => ({
  personId: 'me',
  role,
  communityId: role === 'worker' || role === 'manager' || role === 'volunteer' ? OWN : null,
})
const rolesThat = (may: (person: Person) => boolean): Role[] => roles.filter((role) => may(as(role)))

test('staff act for their own community, an admin for every community and the district', () => {
  expect(rolesThat((person) => mayActFor(person, OWN))).toEqual(['worker', 'manager', 'admin'])
  expect(rolesThat((person) => mayActFor(person, OTHER))).toEqual(['admin'])
  expect(rolesThat((person) => mayActIn(person, OWN))).toEqual(['worker', 'manager', 'admin'])
  expect(rolesThat((person) => mayActIn(person, null))).toEqual(['admin'])
})

test('an admin may invite to every staff role, a manager workers only, others nobody', () => {
  const invited = Object.fromEntries(roles.map((role) => [role, staffRoles.filter((to) => mayInviteTo(as(role), to))]))
  expect(invited).toEqual({
    anonymous: [],
    resident: [],
    volunteer: [],
    worker: [],
    manager: ['worker'],
    admin: ['worker', 'manager', 'admin'],
  })
})

test('an admin belongs to the district, other staff belong to a community', () => {
  expect(staffRoles.map((role) => [isPlaceOf(role, null), isPlaceOf(role, OWN)])).toEqual([
    [false, true],
    [false, true],
    [true, false],
  ])
})

describe('taking a role away', () => {
  const takenBy = (role: Role, communityId: number | null): Role[] =>
    roles.filter((other) => mayTakeRoleOf(as(role), { role: other, communityId }))

  test('an admin may take every role', () => {
    expect(takenBy('admin', OTHER)).toEqual(roles)
  })

  test('a manager may take that of workers and volunteers of their community, not of managers', () => {
    expect(takenBy('manager', OWN)).toEqual(['volunteer', 'worker'])
    expect([takenBy('manager', OTHER), takenBy('manager', null)]).toEqual([[], []])
  })

  test.each(['anonymous', 'resident', 'volunteer', 'worker'] as const)('%s may take none', (role) => {
    expect(takenBy(role, OWN)).toEqual([])
  })
})

test('staff see people tied to their community, and people without a community whom they have just found', () => {
  const noTies = { homeCommunityId: null, communityId: null, askedIn: [], calledIn: [], wasFound: false }
  const seenWith = (ties: Partial<Ties>) => rolesThat((person) => maySee(person, { ...noTies, ...ties }))
  const staff = ['worker', 'manager', 'admin']
  expect(seenWith({ homeCommunityId: OWN })).toEqual(staff)
  expect(seenWith({ homeCommunityId: OTHER, communityId: OWN })).toEqual(staff)
  expect(seenWith({ homeCommunityId: OTHER, askedIn: [OTHER, OWN] })).toEqual(staff)
  expect(seenWith({ calledIn: [OWN] })).toEqual(staff)
  expect(seenWith({ wasFound: true })).toEqual(staff)
  expect(seenWith({})).toEqual(['admin'])
  const foreign = { homeCommunityId: OTHER, communityId: OTHER, askedIn: [OTHER], calledIn: [OTHER], wasFound: true }
  expect(seenWith(foreign)).toEqual(['admin'])
})

describe('booking a room for somebody', () => {
  const bookersFor = (personId: string, ofCommunityId: number) =>
    rolesThat((person) => mayBookFor(person, personId, ofCommunityId))

  test('everybody may book for themselves, in every community', () => {
    expect(bookersFor('me', OWN)).toEqual(roles)
    expect(bookersFor('me', OTHER)).toEqual(roles)
  })

  test('staff may book for anybody in their community, an admin in every community', () => {
    expect(bookersFor('another', OWN)).toEqual(['worker', 'manager', 'admin'])
    expect(bookersFor('another', OTHER)).toEqual(['admin'])
  })

  test('a worker without a community may book for nobody else', () => {
    expect(mayBookFor({ ...as('worker'), communityId: null }, 'another', OWN)).toBe(false)
  })
})

test('roles are ordered', () => {
  expect(isHigher('manager', 'worker')).toBe(true)
  expect(isHigher('worker', 'worker')).toBe(false)
  expect(isHigher('resident', 'volunteer')).toBe(false)
})
