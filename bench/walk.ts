import { goals } from '../config/budgets'
import { buildGraph } from '../src/domain/walk/build/build'
import { decodeGraph } from '../src/domain/walk/file/decode'
import { encodeGraph } from '../src/domain/walk/file/encode'
import { findReach } from '../src/domain/walk/reach/reach'
import type { SourceNode, SourceWay } from '../src/domain/walk/build/source'
import { walkTimes } from '../src/domain/walk/way/times'
import { TEN_MINUTES_SECONDS } from '../src/domain/walk/profile'
import { atMost, type Figure } from './figure'
import { makeRandom } from './random'
import { median, millisecondsOf } from './rounds'

const SOUTH = 29.5
const WEST = 106.5
/** About 70 metres between crossings, as in an old town. */
const STEP = 0.0007
const SEED = 20_261_124
const NOTE = { dataDate: '2026-10-01', attribution: 'bench', licence: 'none', isSample: true }

/** An irregular grid of `crossings` crossings with a stairway in every seventh block; the same in every run. */
const makeTown = (crossings: number) => {
  const random = makeRandom(SEED)
  const side = Math.ceil(Math.sqrt(crossings))
  const idOf = (row: number, column: number) => row * side + column + 1
  const nodes: SourceNode[] = []
  const ways: SourceWay[] = []
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const [lat, lng] = [SOUTH + (row + random() * 0.4) * STEP, WEST + (column + random() * 0.4) * STEP]
      nodes.push({ id: idOf(row, column), lat, lng })
      const link = (to: number, tags: SourceWay['tags']) =>
        ways.push({ id: ways.length + 1, refs: [idOf(row, column), to], tags })
      const isStairs = (row * 3 + column) % 7 === 0
      if (column + 1 < side) link(idOf(row, column + 1), { highway: 'residential' })
      if (row + 1 < side)
        link(idOf(row + 1, column), isStairs ? { highway: 'steps', step_count: '60' } : { highway: 'footway' })
    }
  }
  return { nodes, ways, side }
}

const LOADS = 15
const QUESTIONS = 200

/** The walking engine alone, on an invented town of the size of a large district. */
export const measureWalk = async (): Promise<Figure[]> => {
  const { nodes, targets, loadMs, timesMs, reachMs } = goals.walk
  const { side, ...town } = makeTown(nodes)
  const bytes = encodeGraph(buildGraph({ ...town, note: NOTE }))
  const loads: number[] = []
  for (let run = 0; run < LOADS; run++) loads.push(await millisecondsOf(() => decodeGraph(bytes)))

  const graph = decodeGraph(bytes)
  const random = makeRandom(SEED)
  const somewhere = () => ({ lat: SOUTH + random() * side * STEP, lng: WEST + random() * side * STEP })
  const around = ({ lat, lng }: { lat: number; lng: number }) => ({
    lat: lat + (random() - 0.5) * 0.016,
    lng: lng + (random() - 0.5) * 0.016,
  })
  const cut = { cutSeconds: TEN_MINUTES_SECONDS }
  const [times, reaches]: [number[], number[]] = [[], []]
  for (let question = 0; question < QUESTIONS; question++) {
    const from = somewhere()
    const points = Array.from({ length: targets }, () => around(from))
    times.push(await millisecondsOf(() => walkTimes(graph, from, points, 'standard', cut)))
    reaches.push(await millisecondsOf(() => findReach(graph, from, 'standard')))
  }
  const rounds = String(QUESTIONS)
  return [
    atMost('walk.load', median(loads), 'ms', loadMs, {
      note: `${nodes} crossings, ${bytes.length} bytes`,
      rounds: String(LOADS),
    }),
    atMost('walk.times', median(times), 'ms', timesMs, { note: `1 → ${targets} with a ten-minute cut`, rounds }),
    atMost('walk.reach', median(reaches), 'ms', reachMs, { note: 'ten minutes as an area', rounds }),
  ]
}
