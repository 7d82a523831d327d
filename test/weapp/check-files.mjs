import { statSync } from 'node:fs'
import { join } from 'node:path'
import { collectComponents, readText, resolveRef } from './dist.mjs'
import { importTarget } from './wxss.mjs'

const tabIconBytes = 40 * 1024

const references = {
  // Only relative paths: a bundler's own text may hold other calls of something named require.
  js: {
    pattern: /\brequire(?:\.async)?\(\s*["'](\.{1,2}\/[^"']+)["']\s*\)/g,
    names: (path) => [path, `${path}.js`, `${path}/index.js`],
  },
  wxml: {
    pattern: /<(?:import|include|wxs)\b[^>]*\ssrc\s*=\s*["']([^"'{}]+)["']/g,
    names: (path) => [path, `${path}.wxml`],
  },
}

/** What the files of the app ask for and is not there. */
function missingReferences(dist, files) {
  const present = new Set(files)
  return files.flatMap((file) => {
    const known = references[file.split('.').pop()]
    if (!known) return []
    const targets = [...readText(dist, file).matchAll(known.pattern)].map(([, ref]) => ref)
    const isAbsent = (ref) => !known.names(resolveRef(ref, file)).some((name) => present.has(name))
    return targets.filter(isAbsent).map((ref) => ({ file, line: 1, message: `${ref} does not exist` }))
  })
}

function missingImports(dist, files) {
  const present = new Set(files)
  const wxss = files.filter((file) => file.endsWith('.wxss'))
  return wxss.flatMap((file) =>
    [...readText(dist, file).matchAll(/@import\s+([^;]+)/g)]
      .map(([, params]) => importTarget(params.trim(), file))
      .filter((target) => !present.has(target))
      .map((target) => ({ file, line: 1, message: `${target} does not exist` })),
  )
}

function tabBarProblems(dist, app, files) {
  const present = new Set(files)
  const problem = (message) => ({ file: 'app.json', line: 1, message })
  return (app.tabBar?.list ?? []).flatMap(({ pagePath, iconPath, selectedIconPath }) => {
    const icons = [iconPath, selectedIconPath].filter(Boolean)
    const isBig = (icon) => present.has(icon) && statSync(join(dist, icon)).size > tabIconBytes
    return [
      ...(app.pages.includes(pagePath) ? [] : [problem(`tabBar page ${pagePath} is not in the main package`)]),
      ...icons.filter((icon) => !present.has(icon)).map((icon) => problem(`tabBar icon ${icon} does not exist`)),
      ...icons.filter(isBig).map((icon) => problem(`tabBar icon ${icon} is over 40 KB`)),
    ]
  })
}

/** Pages, components, tab icons, required and imported files that are named somewhere and do not exist. */
export function checkFiles(dist, { app, pages }, files) {
  const present = new Set(files)
  const absent = (names, extensions, what) =>
    names
      .flatMap((name) => extensions.map((extension) => `${name}.${extension}`))
      .filter((name) => !present.has(name))
      .map((name) => ({ file: 'app.json', line: 1, message: `${what} ${name} does not exist` }))
  return [
    ...absent(pages, ['js', 'wxml'], 'page'),
    ...absent(collectComponents(dist, { app, pages }), ['js', 'json', 'wxml'], 'component'),
    ...tabBarProblems(dist, app, files),
    ...missingReferences(dist, files),
    ...missingImports(dist, files),
  ]
}
