/** Marsaglia's xorshift, from 0 to 1: the same sequence in every run. */
export const makeRandom = (seed: number) => {
  let state = seed
  return (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
