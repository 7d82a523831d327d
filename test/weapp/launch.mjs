import { resolve } from 'node:path'
import { launchChromium } from '../chromium/find.mjs'
import { makeFiles } from './bundle.mjs'
import { readApp } from './dist.mjs'
import { MiniProgram } from './mini-program.mjs'
import { serve } from './server.mjs'
import { answerCall, defaultStubs } from './stubs.mjs'

export { requestOver } from './request.mjs'
export { fail } from './stubs.mjs'

const phone = { width: 375, height: 812 }

/** A tab of its own in which the app never leaves this machine. */
async function openTab(browser, origin, { viewport = phone, scale = 2, now, timeoutMs = 20_000 }) {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const blocked = []
  const isOutside = (url) => url.origin !== origin && url.protocol.startsWith('http')
  await context.route(isOutside, (route) => {
    blocked.push(route.request().url())
    return route.abort()
  })
  const tab = await context.newPage()
  tab.setDefaultTimeout(timeoutMs)
  if (now) await tab.clock.setFixedTime(new Date(now))
  return { context, tab, blocked }
}

async function waitForStart(tab) {
  await tab.waitForFunction(() => window.__isReady || window.__launchError)
  const failure = await tab.evaluate(() => window.__launchError)
  if (failure) throw new Error(`the mini-program did not start: ${failure}`)
}

/**
 * Runs a built mini-program in a browser with WeChat's open component engine.
 *
 * @param {import('./launch.mjs').LaunchOptions} options described in launch.d.mts
 * @returns {Promise<MiniProgram>} the running app, quiet after its first page
 */
export async function launch(options) {
  const { page, stubs = {}, prelude = '', strictGlobals: isStrict = true } = options
  const { privacy = 'agreed', scene = 1001, storage = {} } = options
  const dist = resolve(options.dist)
  const { app, pages } = readApp(dist)
  const route = (page ?? app.entryPagePath ?? pages[0]).replace(/^\//, '')
  const handlers = new Map(Object.entries({ ...defaultStubs, ...stubs }))
  const config = { route, scene, privacy, storage, prelude, stubs: [...handlers.keys()] }

  const files = await makeFiles({ dist, isStrict, config })
  const server = await serve({ folder: dist, files, answer: (call) => answerCall(handlers, call) })
  const browser = options.browser ?? (await launchChromium())
  const opened = await openTab(browser, server.origin, options)
  const close = async () => {
    await opened.context.close()
    if (!options.browser) await browser.close()
    await server.close()
  }
  const { tab, blocked } = opened
  const program = new MiniProgram({ pages, tab, handlers, blocked, missing: server.missing, close })
  try {
    await tab.goto(server.origin)
    await waitForStart(tab)
    await program.settle()
    return program
  } catch (error) {
    const printed = program.console.slice(-10).map(({ type, text }) => `${type}: ${text}`)
    await close()
    throw new Error([error.message, ...printed].join('\n'), { cause: error })
  }
}
