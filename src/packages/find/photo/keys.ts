/** What a key does, by its name in the browser. */
export type Keys = Readonly<Partial<Record<'ArrowLeft' | 'ArrowRight' | 'Escape', () => void>>>
