import type { Input } from '../../../src/contract/schema/types'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const elder = (changes: Partial<Input<'people.create'>> = {}): Input<'people.create'> => ({
  communityId: 1,
  name: '演示王婆婆',
  phone: '000-1234-5678',
  isEightyPlus: true,
  ...changes,
})
const create = (who: string, input: Input<'people.create'>) => world.call(who, 'people.create', input, newKey())

test('a worker registers somebody without WeChat, with an unverified number', async () => {
  const worker = await world.newPerson('worker')
  const { personId } = await world.ask(worker, 'people.create', elder({ name: ' 演示王婆婆 ' }), newKey())
  const person = await world.db.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst()
  expect(person).toMatchObject({
    identity: null,
    role: 'resident',
    name: '演示王婆婆',
    phone: '00012345678',
    phone_verified_by: null,
    home_community_id: 1,
    is_eighty_plus: true,
    made_by: personIdOf(worker),
    made_at: world.clock.now,
  })
})

test.each([
  [elder({ communityId: 2 }), 'not_found'],
  [elder({ name: ' ' }), 'name_missing'],
  [elder({ phone: '12345' }), 'phone_wrong'],
])('%j: %s', async (input, code) => {
  const worker = await world.newPerson('worker')
  const before = await world.rows('person')
  expect(await create(worker, input)).toMatchObject({ error: { code } })
  expect(await world.rows('person')).toEqual(before)
})

test('an admin cannot register somebody in a community that does not exist', async () => {
  expect(await create(await world.newPerson('admin'), elder({ communityId: 99 }))).toMatchObject({
    error: { code: 'not_found' },
  })
  expect(await create(await world.newPerson('admin'), elder({ communityId: 3, phone: null }))).toMatchObject({
    ok: true,
  })
})
