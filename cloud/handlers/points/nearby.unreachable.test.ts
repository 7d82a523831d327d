import { openWorld, type World } from '../../../test/factories'
import { roundTheClock, daily } from '../../../test/records/hours'
import { place } from '../../../test/walk/hill-town'
import { hill, node, steps, street, town, ways } from '../../../test/walk/town'
import { embeddedWalking } from '../../platform/walking'

/** A terrace reachable by stairs only. */
const onlyStairs = embeddedWalking(
  town(
    [node(1, 0, 0), node(2, 300, 0), node(3, 0, 60), node(4, 300, 60)],
    ways([{ ...street, name: '河街' }, 1, 2], [{ ...street, name: '台地路' }, 3, 4], [steps, 1, 3]),
    hill((_, north) => north / 3),
  ),
)

let world: World
beforeAll(async () => {
  world = await openWorld({}, { walking: onlyStairs })
})
afterEach(() => world.db.deleteFrom('point').execute())
afterAll(() => world.close())

const nearby = (profile: 'standard' | 'stepfree', east = 0) =>
  world.ask(null, 'points.nearby', { ...place(east, 0), profile })

test('nobody is sent where no step-free way leads, however near and open it is', async () => {
  const terrace = await world.newPoint({ name: '台地上', position: place(0, 60), hours: roundTheClock })
  const river = await world.newPoint({ name: '河街上', position: place(290, 0), hours: roundTheClock })
  expect(await nearby('standard')).toMatchObject({ answerId: terrace })
  expect(await nearby('stepfree')).toMatchObject({
    answerId: river,
    rows: [
      { id: river, isUnreachable: false },
      { id: terrace, walk: null, straightMeters: 60, isUnreachable: true },
    ],
  })
})

test('when the only open point is unreachable there is no answer, and the next to open is a reachable one', async () => {
  await world.newPoint({ name: '开着', position: place(0, 60), hours: roundTheClock })
  await world.newPoint({ name: '先开', position: place(10, 60), hours: daily('11:00', '18:00') })
  const river = await world.newPoint({ name: '后开', position: place(290, 0), hours: daily('14:00', '18:00') })
  expect(await nearby('stepfree')).toMatchObject({ answerId: null, next: { id: river } })
})

test('where no street is known nothing is called unreachable', async () => {
  const away = await world.newPoint({ position: place(1_000, 0), hours: roundTheClock })
  expect(await nearby('stepfree')).toMatchObject({ answerId: away, rows: [{ walk: null, isUnreachable: false }] })
})

test('the way says it too', async () => {
  const pointId = await world.newPoint({ position: place(0, 60) })
  const way = (profile: 'standard' | 'stepfree') => world.ask(null, 'points.way', { ...place(0, 0), profile, pointId })
  expect(await way('stepfree')).toMatchObject({ walk: null, isUnreachable: true })
  expect(await way('standard')).toMatchObject({ isUnreachable: false })
})
