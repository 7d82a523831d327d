/** A small phone around WeChat's open component engine. */
import { fire } from './events.js'
import { getApp, getCurrentPages, requireModule } from './modules.js'
import { current, navigation, open, parse } from './page-stack.js'
import { record } from './record.js'
import { attempt, log } from './report.js'
import { createWx } from './wx/index.js'

const config = window.__mpConfig
const { pages } = window.__app
const launchOptions = { path: '', query: {}, scene: config.scene, shareTicket: '', referrerInfo: {}, mode: 'default' }
const appEvents = { AppShow: 'onShow', AppHide: 'onHide', PageNotFound: 'onPageNotFound', ThemeChange: 'onThemeChange' }

/** What happens to the phone from outside: the App's own method first, then the listeners of wx. */
log.fire = (name, detail) => {
  if (name === 'AppHide') attempt(current()?.caller, 'onHide')
  if (appEvents[name]) attempt(getApp(), appEvents[name], detail)
  fire(name, detail)
  if (name === 'AppShow') attempt(current()?.caller, 'onShow')
}

function start() {
  const { route, query } = parse(`/${config.route}`)
  Object.assign(launchOptions, { path: route, query })
  requireModule('app')
  attempt(getApp(), 'onLaunch', launchOptions)
  attempt(getApp(), 'onShow', launchOptions)
  if (pages.includes(route)) return open({ route, query })
  log.fire('PageNotFound', { path: route, query, isEntryPage: true })
  if (!current()) throw new Error(`page "${route}" is not found and onPageNotFound opened no other`)
}

Object.assign(window, { getApp, getCurrentPages })
window.wx = record(createWx({ navigation, current, launchOptions, config }), config)
try {
  ;(0, eval)(config.prelude)
  start()
  window.__isReady = true
} catch (error) {
  window.__launchError = String(error?.stack || error)
}
