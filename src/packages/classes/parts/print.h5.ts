/** Opens the browser's print dialog; the stylesheet hides everything but the list. */
export const print = (): void => window.print()
