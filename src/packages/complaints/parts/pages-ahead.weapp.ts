/** Does nothing: by then the mini-program has loaded the whole package, see `preloadRule` in src/app.config.ts. */
export const loadPagesAhead = (_paths: readonly string[]): void => {}
