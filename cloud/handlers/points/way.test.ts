import { openWorld, type World } from '../../../test/factories'
import { place } from '../../../test/walk/hill-town'
import type { Input } from '../../../src/contract/schema/types'
import { noWalking } from '../../platform/walking'

let world: World
let terrace: string
beforeAll(async () => {
  world = await openWorld()
  terrace = await world.newPoint({ name: '台地上', position: place(0, 120) })
})
afterAll(() => world.close())

const way = (question: Partial<Input<'points.way'>> = {}, from = world) =>
  from.ask(null, 'points.way', { ...place(0, 0), profile: 'standard', pointId: terrace, ...question })

test('the way comes in order: street, stairway, terrace, with a step-free way beside it', async () => {
  expect(await way()).toMatchObject({
    point: { id: terrace, name: '台地上', position: place(0, 120), phone: '023-63501234' },
    straightMeters: 120,
    walk: { meters: 720, stairs: 266, climb: 40 },
    pieces: [
      { kind: 'flat', meters: 300, steps: 0, street: '河街' },
      { kind: 'stairs', steps: 266, risesMeters: expect.closeTo(40, 0), street: '十八梯' },
      { kind: 'flat', meters: 300, street: '台地路' },
    ],
    other: { profile: 'stepfree', hasLift: false },
    graph: { attribution: '测试路网', dataDate: '2026-10-01' },
  })
})

test('its pieces add up to the whole time, and its line leads from here to there in Chinese map coordinates', async () => {
  const { walk, pieces, line } = await way()
  const seconds = pieces.reduce((sum, piece) => sum + piece.seconds, 0)
  expect(Math.abs(seconds - (walk?.seconds ?? 0))).toBeLessThanOrEqual(pieces.length)
  const [from, to] = [place(0, 0), place(0, 120)]
  expect(line[0]).toEqual([expect.closeTo(from.lat, 5), expect.closeTo(from.lng, 5)])
  expect(line[line.length - 1]).toEqual([expect.closeTo(to.lat, 5), expect.closeTo(to.lng, 5)])
})

test('a step-free walker is shown no steps, and no second way', async () => {
  const { walk, pieces, other } = await way({ profile: 'stepfree' })
  expect(walk).toMatchObject({ stairs: 0 })
  expect(pieces.map(({ kind }) => kind)).toEqual(['flat'])
  expect(other).toBeNull()
})

test('a step-free way needs no second one', async () => {
  const pointId = await world.newPoint({ position: place(200, 0) })
  expect(await way({ pointId })).toMatchObject({ walk: { stairs: 0 }, other: null })
})

test('where no way is known the straight distance is still given', async () => {
  const pointId = await world.newPoint({ position: place(0, 3_000) })
  expect(await way({ pointId })).toMatchObject({ walk: null, straightMeters: 3001, pieces: [], line: [], other: null })

  const without = await openWorld({}, { walking: noWalking })
  const there = await without.newPoint({ position: place(0, 120) })
  expect(await way({ pointId: there }, without)).toMatchObject({ walk: null, straightMeters: 120, graph: null })
  await without.close()
})

test('nobody is led to a point that is missing, of another community, or without a verified position', async () => {
  const unverified = await world.newPoint({ position: place(10, 0), status: 'unverified' })
  for (const pointId of [unverified, await world.newPoint({ position: null }), terrace.replace('1-', '2-')]) {
    const answer = await world.call(null, 'points.way', { ...place(0, 0), profile: 'elder', pointId })
    expect(answer).toMatchObject({ error: { code: 'not_found' } })
  }
})
