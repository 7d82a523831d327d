import { isChanging, type Method, methods } from '../../src/contract/methods'
import { type Role, roles } from '../../src/domain/role'
import { newKey, openWorld, type World } from '../factories'
import { expectedOf } from './expected'
import { inputs, isAboutOneThing, type Subject } from './inputs'

const OWN = 1
const OTHER = 2

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const newSubject = async (communityId: number): Promise<Subject> => {
  const pointId = await world.newPoint({ communityId })
  await world.report(await world.newPerson(), pointId)
  const { staff_task } = await world.rows('staff_task')
  return { communityId, pointId, taskId: String(staff_task?.find((task) => task.point_id === pointId)?.id) }
}

/** Somebody calls about a subject. @returns the answer's code and every row before and after */
const attempt = async (method: Method, role: Role, subject: Subject) => {
  const person = role === 'anonymous' ? null : await world.newPerson(role, OWN)
  const before = await world.rows()
  const answer = await world.call(person, method, inputs[method](subject), isChanging(method) ? newKey() : undefined)
  return { code: answer.ok ? 'ok' : answer.error.code, before, after: await world.rows() }
}

/** All rows but the answers kept with keys: a rule's refusal is kept there, and nowhere else. */
const withoutKeys = ({ call_key: _, ...rows }: Awaited<ReturnType<World['rows']>>) => rows

const cases = (Object.keys(methods) as Method[]).flatMap((method) => roles.map((role) => [method, role] as const))

describe.each(cases)('%s by %s', (method, role) => {
  const expected = expectedOf(method, role)

  test.each([
    ['the own', OWN, expected.own],
    ['another', OTHER, expected.other],
  ])('about %s community', async (_, communityId, code) => {
    const result = await attempt(method, role, await newSubject(communityId))
    expect(result.code).toBe(code)
    if (isChanging(method) && code === 'ok') {
      expect(result.after.audit?.length).toBe((result.before.audit?.length ?? 0) + 1)
    } else if (code === 'not_found') {
      expect(withoutKeys(result.after)).toEqual(withoutKeys(result.before))
    } else {
      expect(result.after).toEqual(result.before)
    }
  })

  if (isAboutOneThing(method)) {
    test('never tells whether a foreign id exists, and changes nothing', async () => {
      const { pointId, taskId } = await newSubject(OTHER)
      const guessed = { communityId: OWN, pointId: pointId.replace('2-', '1-'), taskId: taskId.replace('2-', '1-') }
      const { code, before, after } = await attempt(method, role, guessed)
      expect(code).toBe(expected.own === 'ok' ? 'not_found' : expected.own)
      expect(withoutKeys(after)).toEqual(withoutKeys(before))
    })
  }
})
