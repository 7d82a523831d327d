import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PackedNetwork, readSampleNetwork } from '../../cloud/local/sample/network'
import { sampleGraph } from '../../scripts/sample/ground/graph'
import { toWgs84 } from '../../src/domain/crs'
import { decodeGraph } from '../../src/domain/walk/file/decode'
import { walkTimes } from '../../src/domain/walk/way/times'

const folder = join(__dirname, '../../data/sample')
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')
const network = readSampleNetwork(JSON.parse(textOf('network.json')) as PackedNetwork)
const graph = decodeGraph(readFileSync(join(folder, 'district.walk')))

const walkable = network.ways.filter(({ tags }) => tags.highway !== undefined)
const nodeOf = new Map(network.nodes.map((node) => [node.id, node]))
const heightOf = (id: number): number => {
  const { lat, lng } = nodeOf.get(id)!
  return network.heightAt(lat, lng)!
}

test('generating the town again gives identical files', () => {
  const again = mkdtempSync(join(tmpdir(), 'yijia-town-'))
  try {
    execFileSync(process.execPath, [join(__dirname, '../../scripts/sample.mjs'), again])
    for (const name of ['network.json', 'communities.json', 'buildings.csv', 'points.json', 'map.svg']) {
      expect({ name, isSame: readFileSync(join(again, name), 'utf8') === textOf(name) }).toEqual({ name, isSame: true })
    }
  } finally {
    rmSync(again, { recursive: true, force: true })
  }
}, 60_000)

test('the walking network file matches the streets', () => {
  const rebuilt = decodeGraph(sampleGraph(textOf('network.json')))
  expect([graph.nodeCount, graph.edgeCount]).toEqual([rebuilt.nodeCount, rebuilt.edgeCount])
  expect(graph.header.note).toEqual(network.note)
  expect(graph.header.note.isSample).toBe(true)
})

test('the number of steps of every stairway fits its height, at 15 cm each', () => {
  const flights = walkable.filter(({ tags }) => tags.highway === 'steps')
  expect(flights.length).toBeGreaterThan(500)
  for (const { refs, tags } of flights) {
    const rise = Math.abs(heightOf(refs.at(-1)!) - heightOf(refs[0]!))
    expect(Math.abs(Number(tags.step_count) * 0.15 - rise)).toBeLessThanOrEqual(0.0751)
  }
})

test('nearly all of the network is connected', () => {
  const parent = new Map<number, number>()
  const rootOf = (id: number): number => {
    const up = parent.get(id) ?? id
    if (up === id) return id
    const root = rootOf(up)
    parent.set(id, root)
    return root
  }
  for (const { refs } of walkable) refs.slice(1).forEach((ref) => parent.set(rootOf(ref), rootOf(refs[0]!)))
  const sizes = new Map<number, number>()
  const ids = new Set(walkable.flatMap(({ refs }) => refs))
  for (const id of ids) sizes.set(rootOf(id), (sizes.get(rootOf(id)) ?? 0) + 1)
  expect(ids.size).toBeGreaterThan(5_000)
  expect(ids.size).toBeLessThan(8_000)
  expect(Math.max(...sizes.values()) / ids.size).toBeGreaterThan(0.97)
})

test('it is a hill town: a low river, two escalators, six to ten lifts with hours, bridges', () => {
  const heights = [...new Set(walkable.flatMap(({ refs }) => refs))].map(heightOf)
  expect(Math.min(...heights)).toBeGreaterThan(170)
  expect(Math.max(...heights)).toBeGreaterThan(360)
  const names = (isWanted: (tags: Readonly<Record<string, string>>) => boolean) =>
    new Set(walkable.filter(({ tags }) => isWanted(tags)).map(({ tags }) => tags.name))
  expect(names((tags) => tags.conveying !== undefined).size).toBe(2)
  expect(names((tags) => tags.bridge === 'yes' && tags.highway !== 'footway').size).toBeGreaterThanOrEqual(3)
  const lifts = network.nodes.filter(({ tags }) => tags?.highway === 'elevator')
  expect(lifts.length).toBeGreaterThanOrEqual(6)
  expect(lifts.length).toBeLessThanOrEqual(10)
  for (const { tags } of lifts) expect(tags?.opening_hours).toMatch(/^\d\d:\d\d-\d\d:\d\d$/)
})

interface Placed {
  name: string
  position: { lat: number; lng: number; crs: 'gcj02' } | null
}

const points = (JSON.parse(textOf('points.json')) as Placed[]).flatMap(({ name, position }) =>
  position ? [{ name, place: toWgs84(position) }] : [],
)
const { meta, streets } = JSON.parse(textOf('communities.json')) as {
  meta: { demoStart: { lat: number; lng: number; crs: 'gcj02' } }
  streets: { communities: { lat: number; lng: number }[] }[]
}
const places = points.map(({ place }) => place)
const demoStart = toWgs84(meta.demoStart)

test('from the start of the demonstration 柚子坡 is within ten minutes, by stairs or step-free by a lift', () => {
  const goal = [points.find(({ name }) => name === '柚子坡邻里服务点')!.place]
  const [usual] = walkTimes(graph, demoStart, goal, 'standard')
  const [stepFree] = walkTimes(graph, demoStart, goal, 'stepfree')
  expect(usual).toMatchObject({ isWithin: true, hasLift: false })
  expect(usual!.stairsUp).toBeGreaterThan(20)
  expect(stepFree).toMatchObject({ isWithin: true, hasLift: true, stairs: 0 })
  expect(stepFree!.seconds).toBeGreaterThan(usual!.seconds)
})

test('walks are longer than straight lines, and some homes are far from every point', () => {
  const homes = streets
    .flatMap(({ communities }) => communities)
    .flatMap(({ lat, lng }) =>
      [-0.0015, 0, 0.0015].map((shift) => toWgs84({ lat: lat + shift, lng: lng + shift, crs: 'gcj02' })),
    )
  const found = homes.map((home) => {
    const seconds = walkTimes(graph, home, places, 'standard').map((walk) => walk?.seconds ?? Infinity)
    const straight = places.map(({ lat, lng }) => ((lat - home.lat) / 0.774) ** 2 + (lng - home.lng) ** 2)
    const nearest = Math.min(...seconds)
    return { isFar: nearest > 600, isOther: seconds[straight.indexOf(Math.min(...straight))] !== nearest }
  })
  expect(found.filter(({ isOther }) => isOther).length / homes.length).toBeGreaterThan(0.15)
  expect(found.filter(({ isFar }) => isFar).length).toBeGreaterThan(0)
  expect(found.filter(({ isFar }) => isFar).length / homes.length).toBeLessThan(0.25)
})
