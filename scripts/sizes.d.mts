/** Bytes of the main package, as `main`, and of each subpackage by its root: what WeChat DevTools would upload. */
export function weappSizes(dist: string): Record<string, number> & { main: number }

/**
 * The scripts a browser loads before it can show a page: those of index.html and the page's own chunks. Excludes what
 * is imported dynamically later (the map).
 * @throws Error when the build does not show which scripts these are
 */
export function h5InitialScripts(dist: string, page?: string): { name: string; gzipBytes: number }[]
export function h5InitialBytes(dist: string, page?: string): number

/** Bytes of a built function's `index.js`. */
export function bundleBytes(folder: string): number

/** The files that contain a text. */
export function filesWith(folder: string, text: string): string[]

/** A string that occurs in every copy of valibot and nowhere else. */
export const VALIBOT: string
