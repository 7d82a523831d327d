import { isChanging, type Method, methods } from '../../src/contract/methods'
import type { Output } from '../../src/contract/schema/types'
import { type Role, roles } from '../../src/domain/people/role'
import { newKey, openWorld, type World } from '../factories'
import { newNumber, personIdOf, tell } from '../people'
import { expectedOf, ownersMethods } from './expected'
import { inputs, isAboutOneThing } from './inputs'
import { complaintsGivenTo } from './complaint-subject'
import { givenTo } from './room-subject'
import { guessed, newSubject, type Subject } from './subject'

const OWN = 1
const OTHER = 2

let world: World
/** By community, as long as no change has used it up. */
const subjects = new Map<number, Subject>()

const subjectIn = async (communityId: number): Promise<Subject> => {
  const subject = subjects.get(communityId) ?? (await newSubject(world, communityId))
  subjects.set(communityId, subject)
  return subject
}

/**
 * Somebody calls about a subject. @returns the answer's code and every row before and after
 * @param isTheirs what is booked there is the caller's own
 */
const attempt = async (method: Method, role: Role, about: Subject, isTheirs = false) => {
  const person = role === 'anonymous' ? null : await world.newPerson(role, OWN)
  if (person) await tell(world, person, { name: '演示某人', phone: newNumber() })
  const subject = { ...about, ...(person && isTheirs && (await givenTo(world, about, personIdOf(person)))) }
  if (person && isTheirs) await complaintsGivenTo(world, about, personIdOf(person))
  const before = await world.rows()
  const answer = await world.call(person, method, inputs[method](subject), isChanging(method) ? newKey() : undefined)
  const [code, output] = answer.ok ? ['ok', answer.output] : [answer.error.code, null]
  if (answer.ok && isChanging(method)) subjects.clear()
  return { code, output, before, after: await world.rows() }
}

/** A change is one line of the audit, but for a search, which is one for each person shown, and one in vain. */
const auditLines = (method: Method, output: unknown): number =>
  method === 'people.find' ? Math.max(1, (output as Output<'people.find'>).people.length) : 1

/** Said of what is there: of a foreign id it would tell that it exists. */
const KNOWN: readonly string[] = ['ok', 'not_assigned']

/** Those that never get as far as a rule leave not even a kept refusal. */
const NOT_KEPT = ['unauthenticated', 'forbidden']

/** All rows but the answers kept with keys: a rule's refusal is kept there, and nowhere else. */
const withoutKeys = ({ call_key: _, ...rows }: Awaited<ReturnType<World['rows']>>) => rows

/** Both the change and its one line of the audit, or nothing at all. */
const expectWritten = (method: Method, { code, output, before, after }: Awaited<ReturnType<typeof attempt>>): void => {
  if (isChanging(method) && code === 'ok') {
    expect(after.audit?.length).toBe((before.audit?.length ?? 0) + auditLines(method, output))
  } else if (!isChanging(method) || NOT_KEPT.includes(code)) {
    expect(after).toEqual(before)
  } else {
    expect(withoutKeys(after)).toEqual(withoutKeys(before))
  }
}

describe.each(Object.keys(methods) as Method[])('%s', (method) => {
  // One world a method: what is compared before and after stays small.
  beforeAll(async () => {
    world = await openWorld()
    subjects.clear()
  })
  afterAll(() => world.close())

  describe.each(roles)('by %s', (role) => {
    const expected = expectedOf(method, role)

    test.each([
      ['the own', OWN, expected.own],
      ['another', OTHER, expected.other],
    ])('about %s community', async (_, communityId, code) => {
      const result = await attempt(method, role, await subjectIn(communityId))
      expect(result.code).toBe(code)
      expectWritten(method, result)
    })

    if (isAboutOneThing(method)) {
      test('never tells whether a foreign id exists, and changes nothing', async () => {
        const { code, before, after } = await attempt(method, role, guessed(await subjectIn(OTHER)))
        expect(code).toBe(KNOWN.includes(expected.own) ? 'not_found' : expected.own)
        expect(withoutKeys(after)).toEqual(withoutKeys(before))
      })
    }
  })
})

describe.each(ownersMethods)('%s about what is their own', (method) => {
  beforeAll(async () => {
    world = await openWorld()
    subjects.clear()
  })
  afterAll(() => world.close())

  test.each(roles.filter((role) => role !== 'anonymous'))('by %s', async (role) => {
    for (const communityId of [OWN, OTHER]) {
      const result = await attempt(method, role, await newSubject(world, communityId), true)
      expect(result.code).toBe('ok')
      expectWritten(method, result)
    }
  })
})

test('each table of rooms and of trouble has a row that a denied call could have changed', async () => {
  world = await openWorld()
  await newSubject(world, OTHER)
  const kept = await world.rows()
  const tables = [
    'room',
    'reservation',
    'reservation_event',
    'waitlist_entry',
    'quota',
    'person_feed',
    'building',
    'complaint',
    'complaint_entry',
    'complaint_joiner',
    'mediator',
    'mediation',
    'mediation_card',
    'mediation_meeting',
  ]
  expect(tables.filter((name) => !kept[name]?.length)).toEqual([])
  await world.close()
})
