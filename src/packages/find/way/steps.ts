import { stairsLabel } from '../../../domain/walk/labels'
import type { Way } from '../../../stores/points/way'
import type { Step } from '../../../ui/step-list'
import { words as shared } from '../../../pages/shared/words.zh'
import { words } from './words.zh'

type Piece = Way['pieces'][number]

/** A noticeable slope: more than four metres per hundred. */
const NOTICED_SLOPE = 0.04

const flatWords = ({ street, meters, risesMeters }: Piece): string => {
  const isSloped = meters > 0 && Math.abs(risesMeters) / meters > NOTICED_SLOPE
  const slope = isSloped ? `，${risesMeters > 0 ? words.slope.up : words.slope.down}` : ''
  return `${words.flat(street, meters)}${slope}`
}

const step = (piece: Piece, index: number): Step => {
  const { kind, steps, isStepsCounted, seconds, risesMeters } = piece
  const isUp = risesMeters >= 0
  const minutes = Math.round(seconds / 60)
  const figure = minutes < 1 ? words.moment : `${minutes} ${shared.minutes}`
  const shown = { id: String(index), figure }
  if (kind === 'stairs')
    return { ...shown, icon: 'stairs', words: words.stairs(stairsLabel(steps, isStepsCounted), isUp) }
  if (kind === 'lift') return { ...shown, icon: 'lift', words: words.lift(isUp) }
  if (kind === 'escalator') return { ...shown, icon: 'stairs', words: words.escalator(isUp) }
  return { ...shown, icon: 'walk', words: flatWords(piece) }
}

/** The way as a list of instructions. */
export const stepsOf = (pieces: readonly Piece[]): Step[] => pieces.map(step)
