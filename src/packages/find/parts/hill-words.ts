import { roundedStairs } from '../../../domain/walk/labels'
import type { Way } from '../../../stores/points/way'
import { words } from './words.zh'

type Piece = Way['pieces'][number]

/** A way down from which the climb back is worth saying. */
const LONG_METERS = 10

const isWalked = ({ kind }: Piece): boolean => kind === 'flat' || kind === 'stairs'

/** `188`, or `约 190` where nobody has counted all of them; empty when there are none. */
const stepsOf = (stairs: readonly Piece[]): string => {
  const steps = stairs.reduce((sum, piece) => sum + piece.steps, 0)
  return steps === 0
    ? ''
    : roundedStairs(
        steps,
        stairs.every(({ isStepsCounted }) => isStepsCounted),
      )
}

/**
 * What the hill costs there and back: `上 3 米，下 28 米 · 下 188 级；回来要爬 188 级`; without stairs, a long way down is
 * told as the climb back. Stairs of which nobody knows where up is are said as upward; those of unknown height are not
 * part of it.
 * @param climb metres climbed on foot on the way there
 */
export const hillWords = (pieces: readonly Piece[], climb: number): string => {
  const walked = pieces.filter(isWalked)
  const rises = walked.reduce((sum, { risesMeters }) => sum + risesMeters, 0)
  const [up, down] = [Math.round(climb), Math.round(Math.max(0, climb - rises))]
  const stairs = walked.filter(({ kind }) => kind === 'stairs')
  const stepsUp = stepsOf(stairs.filter(({ risesMeters }) => risesMeters > 0))
  const stepsDown = stepsOf(stairs.filter(({ risesMeters }) => risesMeters < 0))
  const meters = [up > 0 ? words.upMeters(up) : '', down > 0 ? words.downMeters(down) : '']
  const steps = [stepsUp && words.upSteps(stepsUp), stepsDown && words.downSteps(stepsDown)]
  const said = (parts: readonly string[]) => parts.filter((part) => part !== '').join('，')
  const climbBack = stepsDown ? `${stepsDown} 级` : down >= LONG_METERS ? `${down} 米` : ''
  const hill = [said(meters), said(steps)].filter((part) => part !== '').join(' · ') || words.level
  return climbBack ? `${hill}；${words.back(climbBack)}` : hill
}
