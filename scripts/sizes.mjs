// Sizes of builds in bytes, for the bench and the tests of config/budgets.ts.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const filesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesOf(path) : [path]
  })

/** Files that WeChat DevTools does not upload. */
const isUploaded = (name) => !/(^|\/)\.|\.LICENSE\.txt$|\.map$|^project\.(private\.)?config\.json$/.test(name)

export const weappSizes = (dist) => {
  const { subPackages = [] } = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8'))
  const roots = subPackages.map(({ root }) => root.replace(/\/$/, ''))
  const sizes = Object.fromEntries(['main', ...roots].map((name) => [name, 0]))
  for (const path of filesOf(dist)) {
    const name = relative(dist, path).split(sep).join('/')
    const owner = roots.find((root) => name.startsWith(`${root}/`)) ?? 'main'
    if (isUploaded(name)) sizes[owner] += statSync(path).size
  }
  return sizes
}

const scriptsOfPage = (html) => [...html.matchAll(/<script[^>]*\ssrc="\/?([^"]+\.js)"/g)].map(([, src]) => src)

/** Webpack's ids of the chunks that Taro's router loads for a page. */
const chunksOf = (app, page) => {
  const load = new RegExp(`"?path"?:"${page}","?load"?\\(\\w+,\\w+\\)\\{return\\[(.*?)\\.then\\(\\w+\\.bind`).exec(
    app,
  )?.[1]
  const numbers = [...(load ?? '').matchAll(/\.e\((\d+)\)/g)].map(([, number]) => number)
  if (numbers.length === 0) throw new Error(`no chunk of ${page} found in app.js`)
  return numbers
}

export const h5InitialScripts = (dist, page = 'pages/home/index') => {
  const entries = scriptsOfPage(readFileSync(join(dist, 'index.html'), 'utf8'))
  const app = entries.find((name) => name.startsWith('js/app.'))
  if (!app) throw new Error('index.html loads no js/app')
  const numbers = chunksOf(readFileSync(join(dist, app), 'utf8'), page)
  const names = readdirSync(join(dist, 'js')).filter((name) => name.endsWith('.js'))
  const chunks = names.filter((name) => numbers.includes(name.split('.')[0])).map((name) => `js/${name}`)
  if (chunks.length !== numbers.length) throw new Error(`chunks ${numbers} of ${page} are not all in js/`)
  return [...entries, ...chunks].map((name) => ({ name, gzipBytes: gzipSync(readFileSync(join(dist, name))).length }))
}

export const h5InitialBytes = (dist, page) =>
  h5InitialScripts(dist, page).reduce((sum, { gzipBytes }) => sum + gzipBytes, 0)

/** What a cold start of a function loads. */
export const bundleBytes = (folder) => statSync(join(folder, 'index.js')).size

export const filesWith = (folder, text) =>
  filesOf(folder)
    .filter((path) => readFileSync(path).includes(text))
    .map((path) => relative(folder, path).split(sep).join('/'))
    .sort()

/** Occurs in every copy of valibot, minified or not: its vendor name in the standard schema interface. */
export const VALIBOT = '"valibot"'
