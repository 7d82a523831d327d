import type { Profile } from './profile'

const STEP_RISE_METERS = 0.15
const STEEPEST_COUNTED_SLOPE = 0.35
const ESCALATOR_METERS_PER_SECOND = 0.5

/** Waiting, doors and riding, for entering or leaving a lift. */
export const LIFT_SIDE_SECONDS = 20

/** Away from the network people walk around things: this times the straight line. */
export const OFF_NETWORK_DETOUR = 1.2

/** How much faster than on level ground a walker is at most, on a descent of 5 %. Bounds how far a walk can lead. */
export const FASTEST_FACTOR = Math.exp(0.175)

/**
 * How much longer a metre takes than on level ground. Tobler's hiking function of 1993, normalised to 1 on the flat.
 * @param slope rise over run in the direction of walking, counted up to ±0.35
 */
export const slopeFactor = (slope: number): number => {
  const counted = Math.min(STEEPEST_COUNTED_SLOPE, Math.max(-STEEPEST_COUNTED_SLOPE, slope))
  return Math.exp(3.5 * Math.abs(counted + 0.05) - 0.175)
}

/**
 * Height of a stairway in metres. Counted steps are 0.15 m each; otherwise the terrain's difference,
 * at least what stairs of this length usually rise and at most what people can climb.
 * @param heightDifference of its ends, null if unknown
 */
export const stairsRise = (meters: number, stepCount: number | null, heightDifference: number | null): number =>
  stepCount === null
    ? Math.min(0.5 * meters, Math.max(Math.abs(heightDifference ?? 0), 0.3 * meters))
    : stepCount * STEP_RISE_METERS

/** Steps of a stairway nobody has counted. */
export const estimatedSteps = (riseMeters: number): number => Math.max(1, Math.round(riseMeters / STEP_RISE_METERS))

/** @param levelMeters length of the way, each metre weighted by {@link slopeFactor} */
export const flatSeconds = (profile: Profile, levelMeters: number): number => levelMeters / profile.flatMetersPerSecond

/** @returns Infinity where stairs are closed */
export const stairsSeconds = (profile: Profile, meters: number, riseMeters: number, isUp: boolean): number => {
  if (profile.stairs === null) return Infinity
  const { upMetersPerSecond, downMetersPerSecond } = profile.stairs
  const vertical = riseMeters / (isUp ? upMetersPerSecond : downMetersPerSecond)
  return Math.max(meters / profile.flatMetersPerSecond, vertical)
}

/** One side of a lift: half the ride, however high. */
export const liftSideSeconds = (profile: Profile, meters: number): number =>
  meters / profile.flatMetersPerSecond + LIFT_SIDE_SECONDS

/**
 * Standing still on an escalator; European ones run at 0.5–0.75 m/s along the slope, the slower is counted.
 * @returns Infinity where stairs are closed
 */
export const escalatorSeconds = (profile: Profile, meters: number, riseMeters: number): number =>
  profile.stairs === null ? Infinity : Math.hypot(meters, riseMeters) / ESCALATOR_METERS_PER_SECOND
