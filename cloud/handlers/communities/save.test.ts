import { newKey, openWorld, type World } from '../../../test/factories'

const DUTY = '023-0000 3001'

let world: World
let worker = ''
beforeEach(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const save = (dutyPhone: string | null, communityId = 1) =>
  world.call(worker, 'communities.save', { communityId, dutyPhone }, newKey())
/** Those of the communities 1, 2 and 3. */
const dutyPhones = async () =>
  (await world.ask(null, 'district.get', {})).subdistricts
    .flatMap(({ communities }) => communities)
    .sort((one, other) => one.id - other.id)
    .map(({ dutyPhone }) => dutyPhone)

test('residents see the new number at once, and see it no more once it is taken away', async () => {
  await save(DUTY)
  expect(await dutyPhones()).toEqual([DUTY, null, null])
  await save(null)
  expect(await dutyPhones()).toEqual([null, null, null])
  expect((await world.rows('audit')).audit).toMatchObject([
    { community_id: 1, method: 'communities.save' },
    { community_id: 1, method: 'communities.save' },
  ])
})

test('another community is not found', async () => {
  expect(await save(DUTY, 2)).toMatchObject({ error: { code: 'not_found' } })
  expect(await dutyPhones()).toEqual([null, null, null])
})

test.each(['', '问小谭', '1'])('%p is no number', async (dutyPhone) => {
  expect(await save(dutyPhone)).toMatchObject({ error: { code: 'invalid_input' } })
})

test('the database refuses what nobody can dial', async () => {
  const write = world.db.updateTable('community').set({ duty_phone: '问小谭' }).execute()
  await expect(write).rejects.toThrow('community_duty_phone_check')
})
