/*
 * Only + - * / and square roots: their results are fixed by IEEE 754, those of Math.sin or Math.exp differ between
 * engines in the last digit, and the town must come out the same byte for byte.
 */

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** Like a sine of period 1: −1…1, smooth to the second derivative, 0 at 0, 7.5 its slope there. */
export const wave = (turns: number): number => {
  const phase = turns + 0.25 - Math.floor(turns + 0.25)
  const u = phase < 0.5 ? 4 * phase - 1 : 3 - 4 * phase
  return (u * (15 - 10 * u * u + 3 * u * u * u * u)) / 8
}

/** 0 below 0, 1 above 1, flat at both ends. */
export const ease = (t: number): number => {
  const u = clamp(t, 0, 1)
  return u * u * (3 - 2 * u)
}

/** A hill of height 1 and half width 1. */
export const bump = (u: number): number => (u * u >= 1 ? 0 : (1 - u * u) * (1 - u * u))

/** The smaller of two, with the corner rounded over `radius`. */
export const softMin = (a: number, b: number, radius: number): number => {
  const near = Math.max(radius - Math.abs(a - b), 0) / radius
  return Math.min(a, b) - (near * near * radius) / 4
}
