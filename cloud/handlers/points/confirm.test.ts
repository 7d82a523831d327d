import { newKey, openWorld, type World } from '../../../test/factories'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const confirm = (identity: string, pointId: string) => world.call(identity, 'points.confirm', { pointId }, newKey())

test.each([
  ['worker', '社区工作者'],
  ['manager', '社区负责人'],
  ['admin', '区里'],
] as const)('residents see that a %s has confirmed the point, and when, but not who', async (role, by) => {
  const [person, pointId] = [await world.newPerson(role), await world.newPoint()]
  expect(await confirm(person, pointId)).toEqual({ ok: true, output: { confirmedAt: world.clock.now } })
  expect(await world.ask(null, 'points.get', { pointId })).toMatchObject({
    confirmed: { by, at: world.clock.now, isOld: false },
  })
  const { audit } = await world.rows('audit')
  expect(audit?.filter((line) => line.subject_id === pointId)).toMatchObject([{ method: 'points.confirm' }])
})

test('it changes nothing else about the point', async () => {
  const pointId = await world.newPoint()
  const before = (await world.rows('point')).point?.find(({ id }) => id === pointId)
  await confirm(await world.newPerson('worker'), pointId)
  const after = (await world.rows('point')).point?.find(({ id }) => id === pointId)
  expect(after).toEqual({ ...before, confirmed_by: '社区工作者', confirmed_at: world.clock.now })
})

test('another community’s point looks missing and stays as it is', async () => {
  const foreign = await world.newPoint({ communityId: 2 })
  const before = await world.rows('point', 'audit')
  for (const role of ['worker', 'manager'] as const) {
    const person = await world.newPerson(role)
    expect(await confirm(person, foreign)).toMatchObject({ error: { code: 'not_found' } })
    expect(await confirm(person, foreign.replace('2-', '1-'))).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await world.rows('point', 'audit')).toEqual(before)
})
