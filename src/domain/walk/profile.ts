/** The paces a resident can choose: 常速, 长者, 无台阶 (wheelchair, pram). */
export type ProfileName = 'standard' | 'elder' | 'stepfree'

export interface Profile {
  /** Speed on level ground. */
  flatMetersPerSecond: number
  /** Vertical speed on stairs; null: stairs and escalators are closed to this walker. */
  stairs: { upMetersPerSecond: number; downMetersPerSecond: number } | null
  /** Ways steeper than this (0.08 = 8 %) are closed; null: none is. */
  steepestSlope: number | null
  /** The slower of there and back counts, because the way home belongs to the errand. */
  countsBothWays: boolean
}

export type Profiles = Readonly<Record<ProfileName, Profile>>

export const profileNames: readonly ProfileName[] = ['standard', 'elder', 'stepfree']

/** A place is within reach when the walk takes no longer than this. */
export const TEN_MINUTES_SECONDS = 600

/**
 * Standard: design speed of a walking adult; stairs from a long outdoor stairway (Expo 2000: 0.23–0.29 m/s upward).
 * Elder: the means measured for people over 65 are 0.71–0.82 m/s; the values on stairs are a cautious assumption.
 * Stepfree: above 8 % a slope is not recommended for wheelchairs.
 */
export const profiles: Profiles = {
  standard: {
    flatMetersPerSecond: 1.25,
    stairs: { upMetersPerSecond: 0.25, downMetersPerSecond: 0.32 },
    steepestSlope: null,
    countsBothWays: false,
  },
  elder: {
    flatMetersPerSecond: 0.8,
    stairs: { upMetersPerSecond: 0.15, downMetersPerSecond: 0.17 },
    steepestSlope: null,
    countsBothWays: true,
  },
  stepfree: { flatMetersPerSecond: 0.8, stairs: null, steepestSlope: 0.08, countsBothWays: true },
}
