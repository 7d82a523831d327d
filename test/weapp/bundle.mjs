import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { collectComponents, listFiles, readApp, readConfig, readText } from './dist.mjs'
import { hiddenGlobals } from './globals.mjs'
import { collectProperties, compileTemplates } from './templates.mjs'
import { compileWxss } from './wxss.mjs'

const browserFolder = join(dirname(fileURLToPath(import.meta.url)), 'browser')
const readBrowserFile = (name) => readFileSync(join(browserFolder, name), 'utf8')
const given = 'require,module,exports,App,Page,Component,Behavior,getApp,getCurrentPages'

/** A file of the app as the function that WeChat makes of it; the browser's globals are hidden by its parameters. */
function moduleSource(dist, file, isStrict) {
  const parameters = isStrict ? [given, ...hiddenGlobals].join(',') : given
  return `${JSON.stringify(file.slice(0, -'.js'.length))}: function(${parameters}){\n${readText(dist, file)}\n}`
}

const isIsolated = ({ styleIsolation = '' }) => /^(isolated|apply-shared|page-apply-shared)?$/.test(styleIsolation)

function collectStyles(dist, pages, components, configs) {
  const scopes = {}
  const styles = { app: compileWxss(dist, 'app.wxss') }
  for (const page of pages) {
    styles[page] = compileWxss(dist, `${page}.wxss`, { scope: `wx-page[data-route="${page}"]` })
  }
  components.forEach((name, index) => {
    if (isIsolated(configs[name])) scopes[name] = `c${index}`
    styles[name] = compileWxss(dist, `${name}.wxss`, { classPrefix: scopes[name] })
  })
  return { styles, scopes }
}

/** All code of the app as one script that sets `window.__app`: seconds of work for the product's own. */
function compileApp(dist, isStrict) {
  const { app, pages } = readApp(dist)
  const files = listFiles(dist)
  const components = collectComponents(dist, { app, pages }).filter((name) => files.includes(`${name}.wxml`))
  const configs = Object.fromEntries([...pages, ...components].map((name) => [name, readConfig(dist, name)]))
  const attributes = collectProperties(dist, files)
  const data = { app, pages, components, configs, attributes, ...collectStyles(dist, pages, components, configs) }
  const modules = files.filter((file) => file.endsWith('.js')).map((file) => moduleSource(dist, file, isStrict))
  return `window.__app=${JSON.stringify(data)}
window.__app.modules={${modules.join(',\n')}}
window.__app.makeTemplates=function(){return ${compileTemplates(dist, files).code}}`
}

const compiled = new Map()

/** Compiled once a process: no test changes an app after it was launched. */
function appSource(dist, isStrict) {
  const key = `${dist} ${isStrict}`
  if (!compiled.has(key)) compiled.set(key, compileApp(dist, isStrict))
  return compiled.get(key)
}

const runtime = {}

/** The phone around the app, bundled once a process. */
const runtimeSource = () =>
  (runtime.source ??= build({
    entryPoints: [join(browserFolder, 'main.js')],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  }).then(({ outputFiles }) => outputFiles[0].text))

/**
 * The files that a browser needs to run a built mini-program, by name.
 *
 * @param {{ dist: string, isStrict: boolean, config: object }} options config is what browser/main.js reads
 * @returns {Promise<Record<string, string>>}
 */
export const makeFiles = async ({ dist, isStrict, config }) => ({
  'index.html': readBrowserFile('host.html'),
  'host.css': readBrowserFile('host.css'),
  'builtins.css': readBrowserFile('builtins.css'),
  'config.js': `window.__mpConfig=${JSON.stringify(config)}`,
  'app-code.js': appSource(dist, isStrict),
  'runtime.js': await runtimeSource(),
})
