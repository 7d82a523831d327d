import { codeSpace } from './engine.js'
import { wrapDefinition } from './record.js'

const { app, components, configs, modules } = window.__app

const loaded = new Map()
const entered = new Set()
let entry = ''
let appInstance
let currentPages = () => []

/** The object given to `App()`. */
export const getApp = () => appInstance

/** Tells the loader where `getCurrentPages()` gets its answer. */
export const setCurrentPages = (read) => {
  currentPages = read
}

export const getCurrentPages = () => currentPages()

const registerApp = (definition) => {
  appInstance = definition
}

/** Page and Component calls belong to the entry being loaded, whichever shared chunk they sit in. */
const define = (kind) => (definition) =>
  codeSpace.componentEnv(entry, (constructors) => constructors[kind](wrapDefinition(kind, definition)))
const definePage = define('Page')
const defineComponent = define('Component')
const defineBehavior = (definition) => codeSpace.componentEnv(entry, ({ Behavior }) => Behavior(definition))

function resolve(ref, base) {
  const path = new URL(ref, `http://x/${base}`).pathname.slice(1).replace(/\.js$/, '')
  return path in modules ? path : `${path}/index`
}

/** Runs a file of the app once and answers its exports. */
export function requireModule(name) {
  if (loaded.has(name)) return loaded.get(name).exports
  if (!modules[name]) throw new Error(`module '${name}.js' is not defined`)
  const module = { exports: {} }
  loaded.set(name, module)
  const require = (ref) => requireModule(resolve(ref, name))
  require.async = async (ref) => require(ref)
  const globals = [registerApp, definePage, defineComponent, defineBehavior, getApp, getCurrentPages]
  modules[name](require, module, module.exports, ...globals)
  return module.exports
}

/** Loads a page or component after everything it uses. */
export function enter(name) {
  if (entered.has(name)) return
  entered.add(name)
  for (const ref of Object.values({ ...app.usingComponents, ...configs[name]?.usingComponents })) {
    const target = new URL(ref, `http://x/${name}`).pathname.slice(1)
    if (components.includes(target)) enter(target)
  }
  entry = name
  requireModule(name)
}
