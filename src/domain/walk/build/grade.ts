import { type HeightLine, heightAlong } from './heights'
import { slopeFactor } from '../pace'

/** A whole way shorter than this is measured as if it were this long. */
const SHORTEST_METERS = 10

/** What heights mean for walking a part of a way. */
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
  isFromLift: boolean
  isToLift: boolean
  /** Slopes are measured over at least so far. */
  windowMeters: number
}

export const LEVEL: Grade = {
  slowForward: 1,
  slowBackward: 1,
  climbForwardMeters: 0,
  climbBackwardMeters: 0,
  steepest: 0,
}

/**
 * Where the heights of a part are read. The approach to a lift is level, one window long: a height model spreads the
 * cliff that the lift overcomes, and cannot know which storey this way reaches.
 */
const readBetween = ({ from, to, isFromLift, isToLift, windowMeters }: Part): { start: number; end: number } => {
  const start = isFromLift ? Math.min(to, from + windowMeters) : from
  const end = isToLift ? Math.max(from, to - windowMeters) : to
  return start < end ? { start, end } : { start: (from + to) / 2, end: (from + to) / 2 }
}

/** Height at one end of a part, as the approach to a lift there. */
export const endHeight = (line: HeightLine, part: Part, end: 'from' | 'to'): number => {
  const { start, end: last } = readBetween(part)
  return heightAlong(line, end === 'from' ? start : last)
}

/** Slope over at least the window, as far as the stretch goes, and never beyond a lift. */
const slopeOver = (line: HeightLine, part: Part, from: number, to: number): number => {
  const { start, end } = readBetween(part)
  const pad = Math.max(0, part.windowMeters - (to - from)) / 2
  const stretchEnd = line.meters[line.meters.length - 1] ?? 0
  const low = Math.max(part.isFromLift ? start : 0, from - pad)
  const high = Math.min(part.isToLift ? end : stretchEnd, to + pad)
  if (high <= low) return 0
  return (heightAlong(line, high) - heightAlong(line, low)) / Math.max(high - low, SHORTEST_METERS)
}

/**
 * Slopes along a part, each measured over at least a window: over shorter distances a height model is noise, and every
 * false rise and descent would cost time.
 */
export const gradeOf = (line: HeightLine, part: Part): Grade => {
  const total = part.to - part.from
  if (total <= 0) return LEVEL
  const grade = { slowForward: 0, slowBackward: 0, climbForwardMeters: 0, climbBackwardMeters: 0, steepest: 0 }
  const pieces = Math.max(1, Math.floor(total / part.windowMeters))
  const length = total / pieces
  for (let piece = 0; piece < pieces; piece++) {
    const from = part.from + piece * length
    const slope = slopeOver(line, part, from, from + length)
    grade.slowForward += slopeFactor(slope) / pieces
    grade.slowBackward += slopeFactor(-slope) / pieces
    grade.climbForwardMeters += Math.max(0, slope * length)
    grade.climbBackwardMeters += Math.max(0, -slope * length)
    grade.steepest = Math.max(grade.steepest, Math.abs(slope))
  }
  return grade
}
