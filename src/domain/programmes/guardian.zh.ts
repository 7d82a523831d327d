/** Who fetches a child and stands on every list, unwritten. */
export const GUARDIAN = '家长本人'
