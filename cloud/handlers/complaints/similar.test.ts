import type { Input } from '../../../src/contract/schema/types'
import { makeId } from '../../../src/domain/id'
import { newComplaint } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { shanghai } from '../../../test/times'
import { cryptoRandom16 } from '../../platform/ids'

/** The time at which the tests' clock starts. */
const NOW = '2026-11-24T02:00:00.000Z'

let world: World
let asker: string
beforeAll(async () => {
  world = await openWorld()
  asker = await world.newPerson()
})
afterAll(() => world.close())

const SPOT = { lat: 29.5601, lng: 106.5701 }
/** A position this many metres to the north. */
const north = (meters: number) => ({ ...SPOT, lat: SPOT.lat + meters / 111_195 })
const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString()

const told = (set: { lat: number; lng: number }, more: Parameters<typeof newComplaint>[1] = {}) =>
  newComplaint(world, { concerns: 'everyone', category: 'clutter', at: NOW, ...more, set })

const ask = async (place: Partial<Input<'complaints.similar'>['place']>, category: 'clutter' | 'noise' = 'clutter') => {
  const input = { category, place: { buildingId: null, position: null, words: '', ...place } }
  const { reports } = await world.ask(asker, 'complaints.similar', input)
  return reports.map(({ id }) => id)
}

const here = { position: { ...SPOT, crs: 'gcj02' as const } }

describe('similar complaints', () => {
  test('are those filed by others within a hundred metres', async () => {
    const near = await told(north(95))
    const far = await told(north(105))
    const found = await ask(here)
    expect(found).toContain(near.complaintId)
    expect(found).not.toContain(far.complaintId)
  })

  test('include those of the named building, without duplicates', async () => {
    const house = { community_id: 1, id: makeId(1, cryptoRandom16()), name: '演示一栋', lat: null, lng: null }
    await world.db.insertInto('building').values(house).execute()
    const set = { building_id: house.id }
    const both = await newComplaint(world, {
      concerns: 'everyone',
      category: 'noise',
      at: NOW,
      set: { ...SPOT, ...set },
    })
    const ofHouse = await newComplaint(world, { concerns: 'everyone', category: 'noise', at: daysAgo(1), set })
    expect(await ask({ ...here, buildingId: house.id }, 'noise')).toEqual([both.complaintId, ofHouse.complaintId])
    expect(await ask({ buildingId: house.id }, 'noise')).toEqual([both.complaintId, ofHouse.complaintId])
  })

  test('of one day are not listed in the order of filing', async () => {
    const house = { community_id: 1, id: makeId(1, cryptoRandom16()), name: '演示六栋', lat: null, lng: null }
    await world.db.insertInto('building').values(house).execute()
    const ids: string[] = []
    for (const clock of ['08:10', '08:20', '08:30']) {
      const one = {
        concerns: 'everyone',
        category: 'noise',
        at: shanghai('2026-11-23', clock),
        set: { building_id: house.id },
      } as const
      ids.push((await newComplaint(world, one)).complaintId, (await newComplaint(world, one)).complaintId)
    }
    const found = await ask({ buildingId: house.id }, 'noise')
    expect(found).toEqual(ids.sort().slice(0, found.length))
    expect(found.length).toBeGreaterThan(2)
  })

  test('are at most two weeks old', async () => {
    const { complaintId: young } = await told(SPOT, { at: daysAgo(13.9) })
    const { complaintId: old } = await told(SPOT, { at: daysAgo(14.1) })
    const found = await ask(here)
    expect(found).toContain(young)
    expect(found).not.toContain(old)
  })

  test.each([
    ['between two homes', { concerns: 'home' }],
    ['of another kind', { category: 'parking' }],
    ['settled already', { state: 'settled' }],
  ] as const)('do not include one that is %s', async (_, more) => {
    const { complaintId } = await told(SPOT, more)
    expect(await ask(here)).not.toContain(complaintId)
  })

  test('do not include one’s own', async () => {
    const { complaintId } = await told(SPOT, { reporter: asker })
    expect(await ask(here)).not.toContain(complaintId)
  })

  test('show category, building, day and number of households, and nothing else', async () => {
    const other = await openWorld()
    const who = await other.newPerson()
    await newComplaint(other, {
      concerns: 'everyone',
      category: 'noise',
      words: '唱歌到半夜，演示',
      joiners: [await other.newPerson()],
      at: NOW,
      set: SPOT,
    })
    const input = { category: 'noise', place: { buildingId: null, words: '', ...here } } as const
    const { reports } = await other.ask(who, 'complaints.similar', input)
    expect(reports).toEqual([
      {
        id: expect.any(String) as string,
        category: 'noise',
        building: null,
        filedAt: '2026-11-23T16:00:00.000Z',
        count: 2,
      },
    ])
    await other.close()
  })

  test('cannot be found for a place given in words only', async () => {
    await told(SPOT)
    expect(await ask({ words: '菜场后面' })).toEqual([])
  })
})

test('show a withdrawal or reopening to neighbours with the next round', async () => {
  const withdrawn = await told(SPOT)
  const reopened = await told(SPOT, { state: 'settled' })
  await world.ask(withdrawn.reporter, 'complaints.withdraw', { complaintId: withdrawn.complaintId }, newKey())
  await world.ask(
    reopened.reporter,
    'complaints.answer',
    { complaintId: reopened.complaintId, isSolved: false, words: null },
    newKey(),
  )
  const before = await ask(here)
  expect(before).toContain(withdrawn.complaintId)
  expect(before).not.toContain(reopened.complaintId)
  world.clock.now = shanghai('2026-11-24', '12:00')
  const after = await ask(here)
  expect(after).not.toContain(withdrawn.complaintId)
  expect(after).toContain(reopened.complaintId)
})
