import { type HeightLine, heightAlong } from './heights'
import { slopeFactor } from './pace'

/** Slopes are measured over at least this far: nearer, a height model of 30 or 90 m cells only guesses. */
const SLOPE_WINDOW_METERS = 30
/** A whole way shorter than this is measured as if it were this long. */
const SHORTEST_WINDOW_METERS = 10

/** What heights mean for walking a part of a stretch. */
export interface Grade {
  /** How much longer than on level ground it takes, on average. */
  slowForward: number
  slowBackward: number
  climbForwardMeters: number
  climbBackwardMeters: number
  /** Largest slope, either way, 0.08 = 8 %. */
  steepest: number
}

/** A part of a stretch, in metres from the stretch's first node. */
export interface Part {
  from: number
  to: number
  /** The approach to a lift is level: a model cannot know which of the storeys this way reaches. */
  isFromLift: boolean
  isToLift: boolean
}

export const LEVEL: Grade = { slowForward: 1, slowBackward: 1, climbForwardMeters: 0, climbBackwardMeters: 0, steepest: 0 }

/** Places where the slope is taken anew, about every 30 m. */
const cutsOf = ({ meters }: HeightLine, { from, to }: Part): number[] => {
  const cuts = [from]
  for (const at of meters) {
    if (at - (cuts[cuts.length - 1] ?? from) >= SLOPE_WINDOW_METERS && to - at >= SLOPE_WINDOW_METERS) cuts.push(at)
  }
  cuts.push(to)
  return cuts
}

/** Height within a part, with level approaches to its lifts. */
export const partHeight = (line: HeightLine, { from, to, isFromLift, isToLift }: Part, at: number): number => {
  const start = isFromLift ? Math.min(to, from + SLOPE_WINDOW_METERS) : from
  const end = isToLift ? Math.max(from, to - SLOPE_WINDOW_METERS) : to
  return heightAlong(line, start > end ? (from + to) / 2 : Math.min(end, Math.max(start, at)))
}

/** For a short part: the slope over a window around it, as far as the stretch goes. */
const slopeAround = (line: HeightLine, part: Part): number => {
  if (part.isFromLift || part.isToLift) return 0
  const pad = Math.max(0, SLOPE_WINDOW_METERS - (part.to - part.from)) / 2
  const from = Math.max(0, part.from - pad)
  const to = Math.min(line.meters[line.meters.length - 1] ?? 0, part.to + pad)
  return Math.abs(heightAlong(line, to) - heightAlong(line, from)) / Math.max(to - from, SHORTEST_WINDOW_METERS)
}

export const gradeOf = (line: HeightLine, part: Part): Grade => {
  const total = part.to - part.from
  if (total <= 0) return LEVEL
  const grade = { slowForward: 0, slowBackward: 0, climbForwardMeters: 0, climbBackwardMeters: 0, steepest: 0 }
  const cuts = cutsOf(line, part)
  for (let index = 1; index < cuts.length; index++) {
    const [start = 0, end = 0] = [cuts[index - 1], cuts[index]]
    const rise = partHeight(line, part, end) - partHeight(line, part, start)
    const slope = rise / (end - start)
    grade.slowForward += (slopeFactor(slope) * (end - start)) / total
    grade.slowBackward += (slopeFactor(-slope) * (end - start)) / total
    grade.climbForwardMeters += Math.max(0, rise)
    grade.climbBackwardMeters += Math.max(0, -rise)
    grade.steepest = Math.max(grade.steepest, total < SLOPE_WINDOW_METERS ? slopeAround(line, part) : Math.abs(slope))
  }
  return grade
}
