/** A mini-program prints nothing. */
export const print: (() => void) | null = null
