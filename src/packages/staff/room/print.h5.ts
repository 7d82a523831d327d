/** The browser's own printing; index.scss leaves nothing but the sheet for the door. */
export const print = (): void => window.print()
