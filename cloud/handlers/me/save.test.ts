import { newKey, openWorld, type World } from '../../../test/factories'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const save = (who: string, input: object) => world.call(who, 'me.save', input, newKey())

test('a given value is stored, and a value left out stays unchanged', async () => {
  const who = await world.newPerson()
  await save(who, { name: ' 演示居民 ', homeCommunityId: 2, isEightyPlus: true })
  await save(who, { phone: '000 1234 5678' })
  expect(await world.ask(who, 'me.get', {})).toMatchObject({
    name: '演示居民',
    phone: { number: '00012345678', isVerified: false },
    home: { id: 2, name: '黄葛社区' },
    isEightyPlus: true,
  })
})

test('null removes a value', async () => {
  const who = await world.newPerson()
  await save(who, { name: '演示居民', phone: '00012345678', homeCommunityId: 1, isEightyPlus: false })
  await save(who, { name: null, phone: null, homeCommunityId: null, isEightyPlus: null })
  expect(await world.ask(who, 'me.get', {})).toMatchObject({ name: null, phone: null, home: null, isEightyPlus: null })
})

test('a verified number stays verified when it is typed again, and a different one is not', async () => {
  const who = await world.newPerson()
  await world.call(who, 'me.phone', { code: 'right' }, newKey())
  const { phone } = await world.ask(who, 'me.get', {})
  await save(who, { phone: phone?.number })
  expect(await world.ask(who, 'me.get', {})).toMatchObject({ phone: { isVerified: true } })
  await save(who, { phone: '00099999999' })
  expect(await world.ask(who, 'me.get', {})).toMatchObject({ phone: { number: '00099999999', isVerified: false } })
})

test.each([
  ['phone_wrong', { phone: '12345' }],
  ['name_missing', { name: '   ' }],
  ['not_found', { homeCommunityId: 999 }],
  ['invalid_input', { role: 'admin' }],
])('%s is refused, and nothing is stored', async (code, input) => {
  const who = await world.newPerson()
  const before = await world.rows('person')
  expect(await save(who, { isEightyPlus: true, ...input })).toMatchObject({ ok: false, error: { code } })
  expect(await world.rows('person')).toEqual(before)
})
