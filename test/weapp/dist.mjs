import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

/** Where WeChat looks for the component that replaces its tab bar. */
const customTabBar = 'custom-tab-bar/index'

/** Every file below a folder, as a sorted list of relative paths with '/'. */
export const listFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort()

export const readText = (dist, file) => readFileSync(join(dist, file), 'utf8')

const readJson = (dist, file) => JSON.parse(readText(dist, file))

/** Config of a page or component, empty when it has no file. */
export const readConfig = (dist, name) => (existsSync(join(dist, `${name}.json`)) ? readJson(dist, `${name}.json`) : {})

/**
 * The parsed app.json with its pages in one list, the main package first, and the roots of the subpackages.
 *
 * @param {string} dist folder of a built mini-program
 */
export function readApp(dist) {
  const app = readJson(dist, 'app.json')
  const subpackages = app.subPackages ?? app.subpackages ?? []
  const pages = subpackages.flatMap(({ root, pages: list }) => list.map((page) => posix.join(root, page)))
  return { app, pages: [...app.pages, ...pages], roots: subpackages.map(({ root }) => root.replace(/\/$/, '')) }
}

/** Path, without extension, that a reference in a file means. */
export const resolveRef = (ref, from) => (ref.startsWith('/') ? ref.slice(1) : posix.join(posix.dirname(from), ref))

const isForeign = (ref) => /^(plugin|dynamicLib|weui|ext):/.test(ref)

/** Paths, without extension, of all components that the app and these pages use. */
export function collectComponents(dist, { app, pages }) {
  const found = new Set(app.tabBar?.custom ? [customTabBar] : [])
  const queue = [...pages, ...found]
  const add = (usingComponents, from) => {
    for (const ref of Object.values(usingComponents ?? {})) {
      const name = resolveRef(ref, from)
      if (isForeign(ref) || found.has(name)) continue
      found.add(name)
      queue.push(name)
    }
  }
  add(app.usingComponents, 'app')
  for (const name of queue) add(readConfig(dist, name).usingComponents, name)
  return [...found]
}
