/*
 * Uses only + - * / and square roots, whose results IEEE 754 fixes exactly. Math.sin and Math.exp differ between
 * engines in the last digit, and the town must be the same byte for byte everywhere.
 */

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** A sine-like wave of period 1: from −1 to 1, smooth to the second derivative, with value 0 and slope 7.5 at 0. */
export const wave = (turns: number): number => {
  const phase = turns + 0.25 - Math.floor(turns + 0.25)
  const u = phase < 0.5 ? 4 * phase - 1 : 3 - 4 * phase
  return (u * (15 - 10 * u * u + 3 * u * u * u * u)) / 8
}

/** Smooth step: 0 below 0, 1 above 1, with zero slope at both ends. */
export const ease = (t: number): number => {
  const u = clamp(t, 0, 1)
  return u * u * (3 - 2 * u)
}

/** A bump of height 1 and half width 1. */
export const bump = (u: number): number => (u * u >= 1 ? 0 : (1 - u * u) * (1 - u * u))

/** The smaller of two values, with the transition smoothed over `radius`. */
export const softMin = (a: number, b: number, radius: number): number => {
  const near = Math.max(radius - Math.abs(a - b), 0) / radius
  return Math.min(a, b) - (near * near * radius) / 4
}
