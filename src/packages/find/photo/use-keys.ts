import type { Keys } from './keys'

/** Phones have no keyboard: only the browser listens. */
export const useKeys = (_keys: Keys): void => undefined
