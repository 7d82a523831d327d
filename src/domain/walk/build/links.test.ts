import { at, hill, node, note, street, ways } from '../../../../test/walk/town'
import { buildGraph } from './build'
import type { SourceLink } from './source'
import { findWay } from '../way/way'

const cliff = hill((_, north) => (north < 60 ? 0 : 30))

/** Two streets that run side by side, 120 m apart, one above the other. */
const withLinks = (...links: SourceLink[]) =>
  buildGraph({
    nodes: [node(1, 0, 0), node(2, 400, 0), node(3, 0, 120), node(4, 400, 120)],
    ways: ways([street, 1, 2], [street, 3, 4]),
    heightAt: cliff,
    links,
    note,
  })

const link = (kind: SourceLink['kind'], from: [number, number], to: [number, number]): SourceLink => {
  const [start, end] = [at(...from), at(...to)]
  return { kind, fromLat: start.lat, fromLng: start.lng, toLat: end.lat, toLng: end.lng }
}

const kinds = (graph: ReturnType<typeof withLinks>, profile: 'standard' | 'stepfree') =>
  findWay(graph, at(100, 0), at(100, 120), profile)?.pieces.map(({ kind }) => kind) ?? null

test('without a link the upper street cannot be reached', () => {
  expect(kinds(withLinks(), 'standard')).toBeNull()
})

test('a lift joins the middles of two streets', () => {
  const graph = withLinks(link('lift', [150, 20], [150, 100]))
  expect(kinds(graph, 'stepfree')).toEqual(['flat', 'lift', 'flat'])
  expect(kinds(graph, 'standard')).toEqual(['flat', 'lift', 'flat'])
})

test('a link of stairs is closed to wheels', () => {
  const graph = withLinks({ ...link('stairs', [150, 0.5], [150, 119]), stepCount: 200 })
  expect(kinds(graph, 'stepfree')).toBeNull()
  expect(findWay(graph, at(100, 0), at(100, 120), 'standard')).toMatchObject({
    stairs: 200,
    stairsUp: 200,
    isStairsCounted: true,
  })
})

test('links may be chained far from every way', () => {
  const graph = withLinks(link('path', [150, 0], [150, -200]), link('escalator', [150, -200], [150, 118]))
  expect(kinds(graph, 'standard')).toEqual(['flat', 'escalator', 'flat'])
})

test('several links join the same street in any order', () => {
  const graph = withLinks(
    link('stairs', [300, 3], [300, 118]),
    link('stairs', [100, 3], [100, 118]),
    link('stairs', [200, 3], [200, 118]),
    link('stairs', [0, 0], [0, 120]),
  )
  for (const east of [0, 100, 200, 300]) {
    expect(findWay(graph, at(east, 0), at(east, 120), 'standard')?.meters).toBeLessThan(130)
  }
})

test('a link that joins nothing is named by its number', () => {
  const build = () => withLinks(link('lift', [150, 0], [150, 110]), link('path', [100, 0], [100, -90]))
  expect(build).toThrow(expect.objectContaining({ name: 'BuildError', linkIndex: 1 }) as Error)
})
