import { distance, type Spot } from './plane'
import { gradient, hillside, isInTown, fromBank } from './terrain'

const stride = 8

interface Walk {
  from: Spot
  /** Target height in metres; the walk goes up or down to it. */
  to: number
  /** Metres of rise per metre of way; 1 goes straight uphill. */
  grade: number
  /** 1 keeps the hill on the left hand while climbing, -1 on the right. */
  side: 1 | -1
  longest: number
}

/**
 * Walks a hillside at a constant slope: diagonally where the hill is steeper, straight where it is gentler.
 * @returns the spots, the last one a few metres beyond the target height, so that the line crosses the street there;
 * null when it never reaches the height
 */
export const traced = ({ from, to, grade, side, longest }: Walk): Spot[] | null => {
  const isUp = hillside(from) < to
  const line: Spot[] = [from]
  let heading: Spot | null = null
  for (let walked = 0; walked < longest; walked += stride) {
    const here: Spot = line.at(-1) ?? from
    const [east, north] = gradient(hillside, here)
    const steepness = Math.sqrt(east * east + north * north)
    if (steepness < 0.004) return null
    const sine = Math.min(1, grade / steepness)
    const cosine = side * Math.sqrt(1 - sine * sine)
    const sign = isUp ? 1 : -1
    const wanted: Spot = [
      (sign * (east * sine) + north * cosine) / steepness,
      (sign * (north * sine) - east * cosine) / steepness,
    ]
    // A street has no sharp turns: half of the previous direction is kept.
    const mixed: Spot = heading ? [wanted[0] + heading[0], wanted[1] + heading[1]] : wanted
    const size = distance(mixed, [0, 0])
    heading = size < 0.3 ? wanted : [mixed[0] / size, mixed[1] / size]
    const next: Spot = [here[0] + heading[0] * stride, here[1] + heading[1] * stride]
    if (!isInTown(next, 5) || fromBank(next) < 12) return null
    line.push(next)
    if (isUp === hillside(next) >= to) return line
  }
  return null
}
