/** Not available: a mini-program has no downloads, so the result is copied there. */
export const saveFile: ((name: string, text: string) => void) | null = null
