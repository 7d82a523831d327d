import { at, hill, node, steps, street, town, ways } from '../../../../test/walk/town'
import type { WalkGraph } from '../graph'
import type { LatLng } from '../place'
import { walkTimes } from './times'

const time = (graph: WalkGraph, from: LatLng, to: LatLng, name: 'standard' | 'elder' | 'stepfree') =>
  walkTimes(graph, from, [to], name)[0] ?? null

describe('a stairway of 100 steps up a hill', () => {
  const graph = town(
    [node(1, 0, 0), node(2, 100, 0), node(3, 130, 0), node(4, 230, 0)],
    ways([street, 1, 2], [{ ...steps, step_count: '100' }, 2, 3], [street, 3, 4]),
    hill((east) => (east < 100 ? 0 : Math.min(15, (east - 100) / 2))),
  )
  const [below, above] = [at(0, 0), at(230, 0)]

  test('takes the time of the streets and of its height', () => {
    const walk = time(graph, below, above, 'standard')
    expect(walk?.seconds).toBeCloseTo(200 / 1.25 + 15 / 0.25, 0)
    expect(walk).toMatchObject({ stairs: 100, stairsUp: 100, isStairsCounted: true, hasLift: false, isWithin: true })
    expect(walk?.climb).toBeCloseTo(15, 0)
    expect(walk?.meters).toBeCloseTo(230, 0)
  })

  test('is quicker down, but elder walkers are told the slower of both', () => {
    expect(time(graph, above, below, 'standard')?.seconds).toBeCloseTo(200 / 1.25 + 15 / 0.32, 0)
    const down = time(graph, above, below, 'elder')
    expect(down?.seconds).toBeCloseTo(200 / 0.8 + 15 / 0.15, 0)
    expect(down?.thereSeconds).toBeCloseTo(200 / 0.8 + 15 / 0.17, 0)
    expect(down).toMatchObject({ stairs: 100, stairsUp: 0 })
    expect(walkTimes(graph, above, [below], 'elder', { isBothWays: false })[0]?.seconds).toBe(down?.thereSeconds)
  })

  test('is closed to those who avoid steps', () => {
    expect(time(graph, below, above, 'stepfree')).toBeNull()
  })

  test('counts from where on it one stands', () => {
    expect(time(graph, at(115, 0), above, 'standard')).toMatchObject({ stairs: 50 })
    expect(time(graph, at(109, 0), at(121, 0), 'standard')).toMatchObject({ stairs: 40 })
  })
})

test('a street is slower up than down, by Tobler', () => {
  const graph = town(
    [node(1, 0, 0), node(2, 400, 0)],
    ways([street, 1, 2]),
    hill((east) => east / 10),
  )
  const [up, down] = [time(graph, at(0, 0), at(400, 0), 'standard'), time(graph, at(400, 0), at(0, 0), 'standard')]
  expect(up?.seconds).toBeCloseTo((400 / 1.25) * Math.exp(3.5 * 0.15 - 0.175), 0)
  expect(down?.seconds).toBeCloseTo(400 / 1.25, 0)
  expect([up?.climb, down?.climb]).toEqual([expect.closeTo(40, 0), 0])
  expect(time(graph, at(0, 0), at(400, 0), 'stepfree')).toBeNull()
})

test('an escalator is ridden one way and not counted as steps', () => {
  const graph = town(
    [node(1, 0, 0), node(2, 40, 0)],
    ways([{ ...steps, conveying: 'forward' }, 1, 2]),
    hill((east) => east / 2),
  )
  expect(time(graph, at(0, 0), at(40, 0), 'standard')).toMatchObject({ stairs: 0, climb: 0 })
  expect(time(graph, at(40, 0), at(0, 0), 'standard')).toBeNull()
  expect(time(graph, at(0, 0), at(40, 0), 'elder')).toBeNull()
})

test('a lift joins two storeys in forty seconds, level for wheels', () => {
  const cliff = hill((east) => Math.min(30, Math.max(0, east - 85) * 2))
  const graph = town(
    [node(1, 0, 0), node(2, 100, 0, { highway: 'elevator' }), node(3, 200, 0)],
    ways([street, 1, 2], [street, 2, 3]),
    cliff,
  )
  const walk = time(graph, at(0, 0), at(200, 0), 'stepfree')
  expect(walk).toMatchObject({ hasLift: true, stairs: 0, climb: 0 })
  expect(walk?.seconds).toBeCloseTo(200 / 0.8 + 40, 0)
})

test('whoever lives on a steep street is not led straight across it', () => {
  const graph = town(
    [node(1, 0, 0), node(2, 100, 0), node(3, 200, 0)],
    ways([street, 1, 2], [street, 2, 3]),
    hill((east) => Math.min(100, east) / 5),
  )
  expect(time(graph, at(40, 0), at(200, 0), 'stepfree')).toBeNull()
  expect(time(graph, at(80, 0), at(200, 0), 'stepfree')?.meters).toBeCloseTo(1.2 * 20 + 100, 0)
})

test('off the network counts 1.2 times the straight line', () => {
  const graph = town([node(1, 0, 0), node(2, 200, 0)], ways([street, 1, 2]))
  const walk = time(graph, at(50, 30), at(150, -50), 'standard')
  expect(walk?.meters).toBeCloseTo(100 + 1.2 * 80, 0)
  expect(walk?.seconds).toBeCloseTo((100 + 1.2 * 80) / 1.25, 0)
})

test('nobody goes to the street and back to a place nearer than the street', () => {
  const graph = town([node(1, 0, 0), node(2, 200, 0)], ways([street, 1, 2]))
  expect(time(graph, at(50, 80), at(60, 80), 'standard')?.meters).toBeCloseTo(12, 0)
  expect(time(graph, at(50, 80), at(50, 80), 'standard')?.seconds).toBe(0)
})

test('places beyond the cut, beyond the network and across the river are answered with null, in their order', () => {
  const graph = town(
    [node(1, 0, 0), node(2, 2_000, 0), node(3, 0, 900), node(4, 1_500, 900)],
    ways([street, 1, 2], [street, 3, 4]),
  )
  const targets = [at(1_000, 0), at(500, 0), at(0, -400), at(500, 900), at(100, 10)]
  const walks = walkTimes(graph, at(0, 0), targets, 'standard', { cutSeconds: 600 })
  expect(walks.map((walk) => walk && Math.round(walk.meters))).toEqual([null, 500, null, null, 112])
  expect(walkTimes(graph, at(0, -400), targets, 'standard')).toEqual([null, null, null, null, null])
  expect(walkTimes(graph, at(0, 0), [], 'standard')).toEqual([])
})
