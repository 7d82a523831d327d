import { poll, settle } from './settle.mjs'

const absolute = (url) => (/^[./]/.test(url) ? url : `/${url}`)
const firstLine = (error) => `<${error.message.split('\n')[0]}>`
/** A resource that fails to load is named by `missing` or `blocked`. */
const isError = ({ type, text }) => type === 'error' && !text.startsWith('Failed to load resource')

/** A mini-program that runs. Made by `launch`; every method is described in launch.d.mts. */
export class MiniProgram {
  #parts
  #uncaught = []

  constructor(parts) {
    this.#parts = parts
    this.console = []
    this.tab.on('console', (message) => this.console.push({ type: message.type(), text: message.text() }))
    this.tab.on('pageerror', (error) => this.#uncaught.push(error.stack || error.message))
  }

  get pages() {
    return this.#parts.pages
  }

  get tab() {
    return this.#parts.tab
  }

  get blocked() {
    return this.#parts.blocked
  }

  async stub(api, handler) {
    this.#parts.handlers.set(api, handler)
    await this.evaluate((name) => globalThis.__mp.addStub(name), api)
  }

  evaluate(run, value) {
    return this.tab.evaluate(run, value)
  }

  settle(options) {
    return settle(this.tab, options)
  }

  async fire(event, detail) {
    await this.evaluate(([name, value]) => globalThis.__mp.fire(name, value), [event, detail])
    await this.settle()
  }

  async wx(api, options = {}) {
    const call = ([name, given]) =>
      new Promise((resolve, reject) => {
        const fail = ({ errMsg }) => reject(new Error(errMsg))
        globalThis.wx[name]({ ...given, success: resolve, fail })
      })
    const reply = await this.evaluate(call, [api, options])
    await this.settle()
    return reply
  }

  navigateTo(url) {
    return this.wx('navigateTo', { url: absolute(url) })
  }

  redirectTo(url) {
    return this.wx('redirectTo', { url: absolute(url) })
  }

  reLaunch(url) {
    return this.wx('reLaunch', { url: absolute(url) })
  }

  switchTab(url) {
    return this.wx('switchTab', { url: absolute(url) })
  }

  navigateBack(delta = 1) {
    return this.wx('navigateBack', { delta })
  }

  pageStack() {
    return this.evaluate(() => getCurrentPages().map(({ route }) => route))
  }

  async route() {
    return (await this.pageStack()).at(-1)
  }

  async callPage(method, ...values) {
    const call = async ([name, list]) => {
      const page = getCurrentPages().at(-1)
      if (typeof page[name] !== 'function') throw new Error(`the page has no ${name}`)
      return page[name](...list)
    }
    const answer = await this.evaluate(call, [method, values])
    await this.settle()
    return answer
  }

  locator(selector) {
    return this.tab.locator('wx-page.mp-current').locator(selector)
  }

  async text(selector) {
    return (await this.locator(selector).innerText()).trim()
  }

  async texts(selector) {
    return (await this.locator(selector).allInnerTexts()).map((text) => text.trim())
  }

  count(selector) {
    return this.locator(selector).count()
  }

  content() {
    return this.tab.locator('wx-page.mp-current').innerText()
  }

  async tap(selector) {
    await this.locator(selector).click()
    await this.settle()
  }

  async input(selector, value) {
    const host = this.locator(selector)
    const inner = host.locator('input, textarea')
    const field = (await inner.count()) ? inner.first() : host
    await field.click()
    await field.fill('')
    await field.pressSequentially(value)
    await this.settle()
  }

  async emit(selector, event, detail = {}) {
    const send = (el, [name, value]) => {
      if (!el.__mpHost) throw new Error(`${el.localName} is no built-in component`)
      el.__mpHost.emit(name, value)
    }
    await this.locator(selector).evaluate(send, [event, detail])
    await this.settle()
  }

  async waitForText(selector, expected, timeoutMs = 10_000) {
    const fits = (text) => (expected instanceof RegExp ? expected.test(text) : text.includes(expected))
    const read = () => this.locator(selector).innerText({ timeout: 1000 }).catch(firstLine)
    const { isFound, answer } = await poll(read, fits, timeoutMs)
    if (!isFound) throw new Error(`${selector} shows "${answer}", expected ${expected}`)
    await this.settle()
    return answer
  }

  dialog() {
    return this.tab.locator('#overlay').innerText()
  }

  async choose(text) {
    await this.tab.locator('#overlay .mp-choice').filter({ hasText: text }).click()
    await this.settle()
  }

  async calls(api) {
    const calls = await this.evaluate(() => globalThis.__mp.calls)
    return api ? calls.filter((call) => call.api === api) : calls
  }

  async setDataStats() {
    const entries = await this.evaluate(() =>
      globalThis.__mp.setData.map(({ target, keys, bytes, isDone }) => ({ target, keys, bytes, isDone })),
    )
    const sizes = entries.map(({ bytes }) => bytes)
    return {
      count: entries.length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      largestBytes: Math.max(0, ...sizes),
      entries,
    }
  }

  async sentUntil(target, words) {
    const count = ([page, said]) => {
      const sent = globalThis.__mp.setData.filter((entry) => entry.target === page)
      const calls = sent.findIndex(({ text }) => text.includes(said)) + 1
      return { calls, bytes: sent.slice(0, calls).reduce((sum, { bytes }) => sum + bytes, 0) }
    }
    const counted = await this.evaluate(count, [target, words])
    if (counted.calls === 0) throw new Error(`${target} was never sent ${words}`)
    return counted
  }

  resetStats() {
    return this.evaluate(() => {
      globalThis.__mp.calls.length = 0
      globalThis.__mp.setData.length = 0
    })
  }

  async errors() {
    const kept = await this.evaluate(() => globalThis.__mp.errors)
    const printed = this.console.filter(isError).map(({ text }) => text)
    const missing = this.#parts.missing.map((name) => `the app has no file ${name}`)
    return [...new Set([...kept, ...this.#uncaught, ...printed, ...missing])]
  }

  screenshot(file) {
    return this.tab.screenshot({ path: file })
  }

  close() {
    return this.#parts.close()
  }
}
