/** The mini-program has the whole package by then: `preloadRule` of src/app.config.ts. */
export const loadPagesAhead = (_paths: readonly string[]): void => {}
