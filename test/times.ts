/** So many nothings, to be made into something. */
export const times = (count: number): undefined[] => Array.from<undefined>({ length: count })
