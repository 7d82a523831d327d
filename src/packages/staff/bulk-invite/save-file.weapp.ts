/** A mini-program has no downloads: the result is copied there. */
export const saveFile: ((name: string, text: string) => void) | null = null
