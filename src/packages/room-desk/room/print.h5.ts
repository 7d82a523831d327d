/** Opens the browser's print dialog; index.scss hides everything but the notice for the door. */
export const print = (): void => window.print()
