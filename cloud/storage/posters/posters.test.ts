import { openWorld, type World } from '../../../test/factories'
import { newPoster } from '../../../test/posters'
import { cryptoRandom16 } from '../../platform/ids'
import { everywhere, planSheets } from '../../posters/plan-sheets'
import { listPosterPoints } from './poster-points'
import { endPoster, listPosters, savePosters } from './posters'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('a poster that was ended since it was planned has no code, and the others keep theirs', async () => {
  const pointId = await world.newPoint()
  const posterId = await newPoster(world, pointId)
  const [points, inUse] = [
    await listPosterPoints(world.db, { pointIds: [pointId] }, null),
    await listPosters(world.db, [pointId]),
  ]
  const wish = { tasks: ['rooms', 'complaint'] as const, hasDoorSigns: false }
  const sheets = planSheets(points, inUse, everywhere(wish), cryptoRandom16)
  expect(sheets.map(({ task }) => task)).toEqual(['rooms', 'complaint'])
  const codes = await world.db.transaction().execute(async (tx) => {
    await endPoster(tx, posterId, world.clock.now)
    return savePosters(tx, sheets, { by: null, at: world.clock.now })
  })
  expect(codes).toEqual([null, sheets[1]?.code])
})
