import { at, hill, node, note, steps, street, town, ways } from '../../../../test/walk/town'
import { buildGraph } from './build'
import { BuildError, FLAG, type Kind, kinds, type WalkGraph } from '../graph'
import type { Bbox } from '../place'

const square: Bbox = { west: 106.549, south: 29.549, east: 106.56, north: 29.56 }

/** Edges as plain values. */
const edgesOf = ({ tables, edgeCount, header }: WalkGraph) =>
  Array.from({ length: edgeCount }, (_, edge) => ({
    kind: kinds[tables.edgeKind[edge]!] as Kind,
    meters: Math.round(tables.edgeMeters[edge]!),
    steps: tables.edgeSteps[edge]!,
    climb: [tables.edgeClimbForward[edge]! / 10, tables.edgeClimbBackward[edge]! / 10],
    steepest: tables.edgeSteepest[edge]! / 2,
    flags: tables.edgeFlags[edge]!,
    name: header.names[tables.edgeName[edge]!],
  }))

test('ways become edges between junctions and keep their bends', () => {
  const graph = town(
    [node(1, 0, 0), node(2, 100, 0), node(3, 200, 0), node(4, 100, 100)],
    ways([{ ...street, name: '石板街' }, 1, 2, 3], [steps, 2, 4]),
  )
  expect([graph.nodeCount, graph.edgeCount]).toEqual([4, 3])
  expect(edgesOf(graph).map(({ kind, meters, name }) => [kind, meters, name])).toEqual([
    ['flat', 100, '石板街'],
    ['flat', 100, '石板街'],
    ['stairs', 100, ''],
  ])
})

test('counted steps are distributed over the parts of a stairway without loss', () => {
  const graph = town(
    [node(1, 0, 0), node(2, 10, 0), node(3, 45, 0), node(4, 10, 100)],
    ways([{ highway: 'steps', step_count: '101' }, 1, 2, 3], [street, 2, 4]),
    hill((east) => east / 2),
  )
  const stairs = edgesOf(graph).filter(({ kind }) => kind === 'stairs')
  expect(stairs.map((edge) => edge.steps)).toEqual([22, 79])
  expect(stairs.every(({ flags }) => (flags & FLAG.countedSteps) !== 0)).toBe(true)
  expect(stairs[0]?.climb).toEqual([3.4, 0])
})

test('the direction of stairs comes from heights, else from the map, else both directions count as up', () => {
  const climbs = (tags: Record<string, string>, rise?: number) => {
    const heightAt = rise === undefined ? undefined : hill((east) => (east * rise) / 20)
    return edgesOf(town([node(1, 0, 0), node(2, 20, 0)], ways([{ ...steps, ...tags }, 1, 2]), heightAt))[0]?.climb
  }
  expect(climbs({ incline: 'down' }, 8)).toEqual([8, 0])
  expect(climbs({ incline: 'down' }, 0.1)).toEqual([0, 6])
  expect(climbs({ incline: 'up' })).toEqual([6, 0])
  expect(climbs({})).toEqual([6, 6])
})

test('a bridge leads straight from bank to bank, whatever lies below', () => {
  const valley = hill((east) => (east > 40 && east < 260 ? 0 : 50))
  const bridge = { highway: 'footway', bridge: 'yes' }
  const graph = town(
    [node(1, 0, 0), node(2, 30, 0), node(3, 150, 0), node(4, 270, 0), node(5, 300, 0), node(6, 150, 90)],
    ways([street, 1, 2], [bridge, 2, 3], [bridge, 3, 4], [bridge, 3, 6], [street, 4, 5]),
    valley,
  )
  expect(edgesOf(graph).map(({ climb }) => climb)).toEqual(Array(5).fill([0, 0]))
})

test('the same way on the ground follows the terrain', () => {
  const valley = hill((east) => Math.abs(east - 150) / 10)
  const [edge] = edgesOf(town([node(1, 0, 0), node(2, 300, 0)], ways([street, 1, 2]), valley))
  expect(edge?.climb[0]).toBeGreaterThan(14)
  expect(edge?.climb[1]).toBeGreaterThan(14)
})

test('missing heights are taken from their neighbours', () => {
  const patchy = hill((east) => east / 10)
  const heightAt = (lat: number, lng: number) => (lng > at(50, 0).lng && lng < at(250, 0).lng ? null : patchy(lat, lng))
  const [edge] = edgesOf(town([node(1, 0, 0), node(2, 300, 0)], ways([street, 1, 2]), heightAt))
  expect(edge).toMatchObject({ climb: [expect.closeTo(30, 0), 0], steepest: expect.closeTo(10, 0) as number })
})

test('slopes are measured over two cells of a coarse model, so that single values do not close a street', () => {
  const bump = hill((east) => (Math.abs(east - 150) < 20 ? 5 : 0))
  const build = (heightCellMeters: number) =>
    edgesOf(
      buildGraph({
        nodes: [node(1, 0, 0), node(2, 300, 0)],
        ways: ways([street, 1, 2]),
        heightAt: bump,
        heightCellMeters,
        note,
      }),
    )[0]?.steepest
  expect(build(0)).toBeGreaterThan(8)
  expect(build(90)).toBeLessThan(3)
})

test('a short ramp is measured with the way around it, and a sign overrides the model', () => {
  const ramp = hill((east) => Math.min(30, Math.max(0, east)) / 5)
  const nodes = [node(1, -60, 0), node(2, 0, 0), node(3, 30, 0), node(4, 90, 0)]
  const steepest = (tags: Record<string, string>) =>
    edgesOf(town(nodes, ways([street, 1, 2], [{ ...street, ...tags }, 2, 3], [street, 3, 4]), ramp))[1]?.steepest
  expect(steepest({})).toBe(20)
  expect(steepest({ incline: '6%' })).toBe(6)
  expect(steepest({ wheelchair: 'yes' })).toBe(0)
})

test('a locked gate closes a way', () => {
  const graph = town(
    [
      node(1, 0, 0),
      node(2, 50, 0),
      node(3, 100, 0, { barrier: 'gate', access: 'private' }),
      node(4, 150, 0),
      node(5, 200, 0),
    ],
    ways([street, 1, 2, 3, 4, 5]),
  )
  expect(edgesOf(graph).map(({ meters }) => meters)).toEqual([50, 50])
})

test('small disconnected parts are dropped, a second town across the river is not', () => {
  const build = (length: number) =>
    town(
      [node(1, 0, 0), node(2, 20_000, 0), node(3, 0, 500), node(4, length, 500)],
      ways([street, 1, 2], [street, 3, 4]),
    ).edgeCount
  expect(build(300)).toBe(1)
  expect(build(1_100)).toBe(2)
})

test('a bbox keeps what lies inside', () => {
  const graph = buildGraph({
    nodes: [node(1, 0, 0), node(2, 100, 0), node(3, 5_000, 0)],
    ways: ways([street, 1, 2, 3]),
    bbox: square,
    note,
  })
  expect(graph.edgeCount).toBe(1)
  expect(graph.header.bbox.east).toBeCloseTo(at(100, 0).lng, 9)
})

test.each([
  ['an empty network', { nodes: [], ways: [] }, '数据里没有人能走的路。'],
  [
    'nothing but a motorway',
    { nodes: [node(1, 0, 0), node(2, 9, 0)], ways: ways([{ highway: 'motorway' }, 1, 2]) },
    '数据里没有人能走的路。',
  ],
  ['ways without their nodes', { nodes: [], ways: ways([street, 1, 2]) }, '数据里没有人能走的路。'],
  ['a bbox elsewhere', { bbox: { west: 7, south: 43, east: 8, north: 44 } }, '范围 7,43,8,44 里没有人能走的路。'],
  ['a bbox inside out', { bbox: { ...square, west: 107 } }, expect.stringContaining('不是一块地方')],
  ['a bbox that is no number', { bbox: { ...square, west: NaN } }, expect.stringContaining('不是一块地方')],
  [
    'a place off the earth',
    { nodes: [{ id: 1, lat: 106.55, lng: 29.55 }, node(2, 9, 0)] },
    expect.stringContaining('节点 1'),
  ],
  [
    'a link far from everything',
    { links: [{ kind: 'path' as const, fromLat: 29.55, fromLng: 106.55, toLat: 29.6, toLng: 106.55 }] },
    expect.stringContaining('接不上'),
  ],
])('%s is refused with a sentence', (_, change, sentence: unknown) => {
  const build = () =>
    buildGraph({ nodes: [node(1, 0, 0), node(2, 100, 0)], ways: ways([street, 1, 2]), note, ...change })
  expect(build).toThrow(BuildError)
  expect(build).toThrow(expect.objectContaining({ message: sentence }) as Error)
})
