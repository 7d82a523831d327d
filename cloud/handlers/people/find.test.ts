import { newKey, openWorld, type World } from '../../../test/factories'
import { newNumber, newRecord, newDuplicate, personIdOf, setPerson } from '../../../test/people'

let world: World
let worker: string
beforeEach(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const find = async (who: string, text: string) => (await world.ask(who, 'people.find', { text }, newKey())).people
const idsOf = async (who: string, text: string) => (await find(who, text)).map(({ id }) => id)

test('a part of the name shows enough to tell people apart, and no more', async () => {
  const id = await newRecord(world, { name: '演示王小明', phone: '00012345678' })
  expect(await find(worker, ' 王小 ')).toEqual([
    { id, name: '演示王小明', phoneEnd: '5678', home: '石板坡社区', hasWechat: false },
  ])
})

test('everyone shown is recorded in the view log, and nobody else', async () => {
  const shown = [await newRecord(world, { name: '演示李一' }), await newRecord(world, { name: '演示李二' })]
  await newRecord(world, { name: '演示张三' })
  await newRecord(world, { name: '演示李四', communityId: 2 })
  expect((await idsOf(worker, '演示李')).sort()).toEqual([...shown].sort())
  const { audit } = await world.rows('audit')
  expect(audit?.map(({ subject_id: id }) => id).sort()).toEqual([...shown].sort())
  for (const line of audit ?? []) {
    expect(line).toMatchObject({ community_id: 1, person_id: personIdOf(worker), method: 'people.find' })
  }
})

test('a search without results is logged too, and a single letter finds nobody', async () => {
  await newRecord(world, { name: '演示王小明' })
  expect(await find(worker, '%%')).toEqual([])
  expect(await find(worker, '明 ')).toEqual([])
  const line = { community_id: 1, person_id: personIdOf(worker), method: 'people.find', subject_id: personIdOf(worker) }
  expect(await world.rows('audit')).toMatchObject({ audit: [line, line] })
})

test('the whole number finds its owner however it is typed, and a part of it nobody', async () => {
  const id = await newRecord(world, { phone: '00012345678' })
  expect(await idsOf(worker, '000 1234-5678')).toEqual([id])
  expect(await idsOf(worker, '12345678')).toEqual([])
})

test('a person without a home community is found by the whole number only', async () => {
  const phone = newNumber()
  const duplicate = await newDuplicate(world, phone)
  await setPerson(world, duplicate, { name: '演示无家' })
  expect(await find(worker, phone)).toMatchObject([{ id: personIdOf(duplicate), home: null, hasWechat: true }])
  expect(await idsOf(worker, '演示无家')).toEqual([])
  expect((await world.rows('audit')).audit).toContainEqual(
    expect.objectContaining({ community_id: 1, subject_id: personIdOf(duplicate) }),
  )
})

test('people of another community are found by an admin only', async () => {
  const phone = newNumber()
  const id = await newRecord(world, { communityId: 2, name: '演示别处', phone })
  const admin = await world.newPerson('admin')
  for (const text of ['演示别处', phone]) {
    expect(await idsOf(worker, text)).toEqual([])
    expect(await idsOf(admin, text)).toEqual([id])
  }
})

test('at most twenty are shown', async () => {
  for (let nth = 0; nth < 25; nth++) await newRecord(world, { name: `演示同名${nth}` })
  expect(await find(worker, '同名')).toHaveLength(20)
})
