import {
  isHigher,
  isLeader,
  isPlaceOf,
  mayActFor,
  mayActForPerson,
  mayActIn,
  mayBookFor,
  mayInviteTo,
  maySee,
  mayTakeRoleOf,
  mediates,
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

test('staff act for their own community, an admin for every one and for the district', () => {
  expect(rolesThat((person) => mayActFor(person, OWN))).toEqual(['worker', 'manager', 'admin'])
  expect(rolesThat((person) => mayActFor(person, OTHER))).toEqual(['admin'])
  expect(rolesThat((person) => mayActIn(person, OWN))).toEqual(['worker', 'manager', 'admin'])
  expect(rolesThat((person) => mayActIn(person, null))).toEqual(['admin'])
})

test('an admin invites to every role, a manager workers, nobody else anybody', () => {
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

test('an admin belongs to the district, other staff to a community', () => {
  expect(staffRoles.map((role) => [isPlaceOf(role, null), isPlaceOf(role, OWN)])).toEqual([
    [false, true],
    [false, true],
    [true, false],
  ])
})

describe('whose role may be taken', () => {
  const takenBy = (role: Role, communityId: number | null): Role[] =>
    roles.filter((other) => mayTakeRoleOf(as(role), { role: other, communityId }))

  test('an admin takes anybody’s', () => {
    expect(takenBy('admin', OTHER)).toEqual(roles)
  })

  test('a manager takes that of workers and volunteers of the own community, never the own rank', () => {
    expect(takenBy('manager', OWN)).toEqual(['volunteer', 'worker'])
    expect([takenBy('manager', OTHER), takenBy('manager', null)]).toEqual([[], []])
  })

  test.each(['anonymous', 'resident', 'volunteer', 'worker'] as const)('%s takes nobody’s', (role) => {
    expect(takenBy(role, OWN)).toEqual([])
  })
})

test('staff see people tied to their community; who has not said where they live, those who have just found them', () => {
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

describe('who books a room for whom', () => {
  const bookersFor = (personId: string, ofCommunityId: number) =>
    rolesThat((person) => mayBookFor(person, personId, ofCommunityId))

  test('everybody for themselves, wherever the room is', () => {
    expect(bookersFor('me', OWN)).toEqual(roles)
    expect(bookersFor('me', OTHER)).toEqual(roles)
  })

  test('staff for anybody in the rooms of their community, an admin in every one', () => {
    expect(bookersFor('another', OWN)).toEqual(['worker', 'manager', 'admin'])
    expect(bookersFor('another', OTHER)).toEqual(['admin'])
  })

  test('a worker who belongs nowhere for nobody else', () => {
    expect(mayBookFor({ ...as('worker'), communityId: null }, 'another', OWN)).toBe(false)
  })
})

test('roles stand one above the other', () => {
  expect(isHigher('manager', 'worker')).toBe(true)
  expect(isHigher('worker', 'worker')).toBe(false)
  expect(isHigher('resident', 'volunteer')).toBe(false)
})

describe('relations are no roles', () => {
  const me = { personId: 'me' }
  const NOW = '2026-11-24T02:00:00.000Z'

  test('a shift without a leader is led by nobody', () => {
    expect(isLeader(me, { leaderId: 'me' })).toBe(true)
    expect(isLeader(me, { leaderId: 'another' })).toBe(false)
    expect(isLeader(me, { leaderId: null })).toBe(false)
  })

  test('a case may have several mediators', () => {
    expect(mediates(me, { mediatorIds: ['another', 'me'] })).toBe(true)
    expect(mediates(me, { mediatorIds: ['another'] })).toBe(false)
  })

  test('everybody acts for themselves', () => {
    expect(mayActForPerson(me, 'me', [], NOW)).toBe(true)
  })

  test('for somebody else whoever was let, while it lasts, and not the other way round', () => {
    const proxy = { forPersonId: 'mother', byPersonId: 'me', until: '2026-12-01T00:00:00.000Z' }
    expect(mayActForPerson(me, 'mother', [proxy], NOW)).toBe(true)
    expect(mayActForPerson(me, 'mother', [proxy], proxy.until)).toBe(false)
    expect(mayActForPerson({ personId: 'mother' }, 'me', [proxy], NOW)).toBe(false)
    expect(mayActForPerson(me, 'father', [proxy], NOW)).toBe(false)
  })
})
