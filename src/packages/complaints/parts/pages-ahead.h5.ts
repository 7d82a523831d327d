interface Route {
  path: string
  load: (context: object, params: object) => [page: Promise<unknown>, ...rest: unknown[]]
}

/**
 * Loads pages to come while there is a network: a browser has each page in a file of its own, and whoever goes out of reach
 * on the form would be left on it. What fails now is asked for again when the page is opened.
 * @param paths as in src/app.config.ts
 */
export const loadPagesAhead = (paths: readonly string[]): void => {
  const { __taroAppConfig: app } = window as { __taroAppConfig?: { routes?: Route[] } }
  const routes = app?.routes?.filter(({ path, load }) => paths.includes(path) && typeof load === 'function') ?? []
  for (const { load } of routes) load({}, {})[0].catch(() => undefined)
}
