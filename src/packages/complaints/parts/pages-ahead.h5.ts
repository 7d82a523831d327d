interface Route {
  path: string
  load: (context: object, params: object) => [page: Promise<unknown>, ...rest: unknown[]]
}

/**
 * Preloads the next pages while there is a connection: in a browser each page is its own file, and a resident who loses
 * the connection on the form could not leave it. A failed preload is retried when the page is opened.
 * @param paths as in src/app.config.ts
 */
export const loadPagesAhead = (paths: readonly string[]): void => {
  const { __taroAppConfig: app } = window as { __taroAppConfig?: { routes?: Route[] } }
  const routes = app?.routes?.filter(({ path, load }) => paths.includes(path) && typeof load === 'function') ?? []
  for (const { load } of routes) load({}, {})[0].catch(() => undefined)
}
