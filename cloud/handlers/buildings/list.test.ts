import { openWorld, type World } from '../../../test/factories'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const house = (community_id: number, id: string, name: string, lat: number | null) => ({
    community_id,
    id,
    name,
    lat,
    lng: lat === null ? null : 106.57,
  })
  await world.db
    .insertInto('building')
    .values([
      house(1, '1-000000000000000b', '演示院 2 栋', 29.56),
      house(1, '1-000000000000000a', '演示院 1 栋', null),
      house(2, '2-000000000000000c', '演示里 3 号', 29.5602),
      house(2, '2-000000000000000d', '演示里 9 号', 29.57),
    ])
    .execute()
})
afterAll(() => world.close())

const names = async (input: Parameters<typeof world.ask<'buildings.list'>>[2]) =>
  (await world.ask(null, 'buildings.list', input)).buildings.map(({ name }) => name)

describe('the list of buildings', () => {
  test('contains those of a community, by name, with or without a position', async () => {
    expect(await names({ communityId: 1 })).toEqual(['演示院 1 栋', '演示院 2 栋'])
  })

  test('contains those around a position, of any community', async () => {
    expect(await names({ near: { lat: 29.5601, lng: 106.5701, crs: 'gcj02' } })).toEqual(['演示里 3 号', '演示院 2 栋'])
  })

  test('is empty when neither is asked for', async () => {
    expect(await names({})).toEqual([])
  })
})
