import { newKey, openWorld, type World } from '../../../test/factories'
import { newRecord, newDuplicate, personIdOf } from '../../../test/people'

let world: World
let worker: string
beforeAll(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
})
afterAll(() => world.close())

const confirm = (personId: string, phone: string) => world.call(worker, 'people.confirm', { personId, phone }, newKey())
const verifiedBy = async (personId: string) =>
  (await world.db.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirstOrThrow())
    .phone_verified_by

test('a worker verifies a number by entering it once more', async () => {
  const personId = await newRecord(world, { phone: '00012345678' })
  expect(await confirm(personId, '000 1234 5678')).toEqual({ ok: true, output: { phone: '00012345678' } })
  expect(await verifiedBy(personId)).toBe('worker')
})

test.each(['00012345670', '12', '0'])('a different number, %j, verifies nothing', async (phone) => {
  const personId = await newRecord(world, { phone: '00012345679' })
  expect(await confirm(personId, phone)).toMatchObject({ error: { code: 'phone_wrong' } })
  expect(await verifiedBy(personId)).toBeNull()
})

test('without a stored number there is nothing to verify', async () => {
  const personId = await newRecord(world, { phone: null })
  expect(await confirm(personId, '00012345678')).toMatchObject({ error: { code: 'phone_wrong' } })
})

test('a number verified by WeChat stays verified by WeChat', async () => {
  const personId = personIdOf(await newDuplicate(world, '00012345671'))
  await world.ask(worker, 'people.find', { text: '00012345671' }, newKey())
  expect(await confirm(personId, '00012345671')).toMatchObject({ ok: true })
  expect(await verifiedBy(personId)).toBe('wechat')
})
