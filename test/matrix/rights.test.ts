import { isChanging, type Method, methods } from '../../src/contract/methods'
import type { Output } from '../../src/contract/schema/types'
import { type Role, roles } from '../../src/domain/people/role'
import { newKey, openWorld, type World } from '../factories'
import { newNumber, personIdOf, setPerson } from '../people'
import { keepRows, restoreRows, digestOf } from '../postgres/kept-rows'
import { expectedOf, ownersMethods } from './expected'
import { inputs, isAboutOneThing } from './inputs'
import { complaintsGivenTo } from './complaint-subject'
import { enrolmentsGivenTo } from './programme-subject'
import { givenTo } from './room-subject'
import { signupGivenTo } from './shift-subject'
import { guessed, newSubject, type Subject } from './subject'

const OWN = 1
const OTHER = 2

let world: World
let subjects: Record<number, Subject>
/** Whether a change has used something up since the rows were restored. */
let isUsed = false

// Making a subject takes about a hundred calls: it is done once, and its rows are put back after every change.
beforeAll(async () => {
  world = await openWorld()
  subjects = { [OWN]: await newSubject(world, OWN), [OTHER]: await newSubject(world, OTHER) }
  await keepRows(world.db)
})
afterAll(() => world.close())

const subjectIn = async (communityId: number): Promise<Subject> => {
  if (isUsed) await restoreRows(world.db)
  isUsed = false
  const subject = subjects[communityId]
  if (!subject) throw new Error(`no subject in community ${communityId}`)
  return subject
}

/** Every table but the counter of calls, which counts refused ones too. */
const stateNow = async () => {
  const { call_count: _, ...tables } = await digestOf(world.db)
  return tables
}

/**
 * Somebody calls about a subject. @returns the answer's code and the state of every table before and after
 * @param isTheirs what is booked there is the caller's own
 */
const attempt = async (method: Method, role: Role, about: Subject, isTheirs = false) => {
  const person = role === 'anonymous' ? null : await world.newPerson(role, OWN)
  if (person) await setPerson(world, person, { name: '演示某人', phone: newNumber() })
  const subject = { ...about, ...(person && isTheirs && (await givenTo(world, about, personIdOf(person)))) }
  if (person && isTheirs) await complaintsGivenTo(world, about, personIdOf(person))
  if (person && isTheirs) await enrolmentsGivenTo(world, about, personIdOf(person))
  if (person && isTheirs) {
    const signupId = method === 'shifts.answer' ? about.offeredSignupId : about.signupId
    await signupGivenTo(world, signupId, personIdOf(person))
  }
  const before = await stateNow()
  const answer = await world.call(person, method, inputs[method](subject), isChanging(method) ? newKey() : undefined)
  const [code, output] = answer.ok ? ['ok', answer.output] : [answer.error.code, null]
  isUsed ||= isTheirs || (answer.ok && isChanging(method))
  return { code, output, before, after: await stateNow() }
}

/** A change writes one row of the audit; a search writes one for each person found, or one if nobody was found. */
const auditLines = (method: Method, output: unknown): number =>
  method === 'people.find' ? Math.max(1, (output as Output<'people.find'>).people.length) : 1

/** Codes that are answered about existing things only: given for a foreign id, they would say that it exists. */
const KNOWN: readonly string[] = ['ok', 'not_assigned']

/** Refused before any rule is applied, so that not even the refusal is stored under the key. */
const NOT_KEPT = ['unauthenticated', 'forbidden']

/** All rows except the answers stored under keys: a refusal by a rule is stored there, and nowhere else. */
const withoutKeys = ({ call_key: _, ...rows }: Awaited<ReturnType<typeof stateNow>>) => rows

/** Either the change and its row of the audit were written, or nothing at all. */
const expectWritten = (method: Method, { code, output, before, after }: Awaited<ReturnType<typeof attempt>>): void => {
  if (isChanging(method) && code === 'ok') {
    expect(after.audit?.count).toBe((before.audit?.count ?? 0) + auditLines(method, output))
  } else if (!isChanging(method) || NOT_KEPT.includes(code)) {
    expect(after).toEqual(before)
  } else {
    expect(withoutKeys(after)).toEqual(withoutKeys(before))
  }
}

describe.each(Object.keys(methods) as Method[])('%s', (method) => {
  // What is compared before and after stays small.
  beforeAll(() => void (isUsed = true))

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
      test('does not disclose whether a foreign id exists, and changes nothing', async () => {
        const { code, before, after } = await attempt(method, role, guessed(await subjectIn(OTHER)))
        expect(code).toBe(KNOWN.includes(expected.own) ? 'not_found' : expected.own)
        expect(withoutKeys(after)).toEqual(withoutKeys(before))
      })
    }
  })
})

describe.each(ownersMethods)('%s about what is their own', (method) => {
  test.each(roles.filter((role) => role !== 'anonymous'))('by %s', async (role) => {
    for (const communityId of [OWN, OTHER]) {
      const result = await attempt(method, role, await subjectIn(communityId), true)
      expect(result.code).toBe('ok')
      expectWritten(method, result)
    }
  })
})

test('every table of rooms, shifts, programmes, hours and complaints has a row that a denied call could have changed', async () => {
  await restoreRows(world.db)
  const kept = await stateNow()
  const tables = [
    'room',
    'reservation',
    'reservation_event',
    'waitlist_entry',
    'quota',
    'person_feed',
    'shift',
    'signup',
    'signup_event',
    'person_shift',
    'programme',
    'programme_session',
    'enrolment',
    'enrolment_event',
    'enrolment_seat',
    'child',
    'child_consent',
    'building',
    'complaint',
    'complaint_entry',
    'complaint_joiner',
    'mediator',
    'mediation',
    'mediation_card',
    'mediation_meeting',
    'hours_entry',
    'hours_subject',
    'ledger_head',
  ]
  expect(tables.filter((name) => !kept[name]?.count)).toEqual([])
})
