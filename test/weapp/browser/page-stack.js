import { isTab, showBars } from './bars.js'
import { part } from './dom.js'
import { backend, mount } from './engine.js'
import { enter, setCurrentPages } from './modules.js'
import { attempt } from './report.js'

const { app, pages, components, configs } = window.__app
const customTabBar = 'custom-tab-bar/index'
const maxDepth = 10

const stack = []
/** Pages of the tab bar stay alive when another tab is shown. */
const tabPages = new Map()
setCurrentPages(() => stack.map((entry) => entry.caller))

export const current = () => stack.at(-1)

/** Route and query of a url, relative to the page that is shown. */
export function parse(url) {
  const parsed = new URL(url, `http://x/${current()?.route ?? ''}`)
  const route = parsed.pathname.slice(1).replace(/\.html$/, '')
  return { route, query: Object.fromEntries(parsed.searchParams) }
}

function watchScroll({ el, caller, route }) {
  const distance = configs[route].onReachBottomDistance ?? app.window?.onReachBottomDistance ?? 50
  let wasAtEnd = false
  el.addEventListener('scroll', () => {
    attempt(caller, 'onPageScroll', { scrollTop: el.scrollTop })
    const isAtEnd = el.scrollHeight - el.scrollTop - el.clientHeight <= distance
    if (isAtEnd && !wasAtEnd) attempt(caller, 'onReachBottom')
    wasAtEnd = isAtEnd
  })
}

/** In WeChat every page of a custom tab bar has its own instance of it. */
function addTabBar(entry) {
  if (!app.tabBar?.custom || !components.includes(customTabBar) || !isTab(entry.route)) return
  enter(customTabBar)
  entry.tabBar = mount('custom-tab-bar', customTabBar, entry.el)
  entry.caller.getTabBar = () => entry.tabBar.caller
}

export function open({ route, query }) {
  enter(route)
  const entry = mount('page', route, part('stage'), (caller) =>
    Object.assign(caller, { route, __route__: route, options: query }),
  )
  entry.route = route
  entry.el.dataset.route = route
  stack.push(entry)
  if (isTab(route)) tabPages.set(route, entry)
  addTabBar(entry)
  watchScroll(entry)
  attempt(entry.caller, 'onLoad', query)
  show(entry)
  backend.render(() => attempt(entry.caller, 'onReady'))
}

function show(entry) {
  document.querySelectorAll('wx-page').forEach((el) => el.classList.toggle('mp-current', el === entry.el))
  showBars(entry, stack.length, {
    goBack: () => navigation.navigateBack(),
    switchTab: (route) => navigation.switchTab(`/${route}`),
  })
  attempt(entry.caller, 'onShow')
}

function close(entry) {
  attempt(entry.caller, 'onUnload')
  if (tabPages.get(entry.route) === entry) tabPages.delete(entry.route)
  entry.tabBar?.root.release()
  entry.root.release()
  entry.el.remove()
}

function known(url) {
  const target = parse(url)
  if (!pages.includes(target.route)) throw new Error(`page "${target.route}" is not found`)
  return target
}

/** The five moves between pages, with WeChat's rules. Each throws what WeChat gives to `fail`. */
export const navigation = {
  navigateTo(url) {
    const target = known(url)
    if (isTab(target.route)) throw new Error('can not navigateTo a tabbar page')
    if (stack.length >= maxDepth) throw new Error('webview count limit exceed')
    attempt(current()?.caller, 'onHide')
    open(target)
  },
  redirectTo(url) {
    const target = known(url)
    if (isTab(target.route)) throw new Error('can not redirectTo a tabbar page')
    if (stack.length) close(stack.pop())
    open(target)
  },
  reLaunch(url) {
    const target = known(url)
    new Set([...stack.splice(0), ...tabPages.values()]).forEach(close)
    open(target)
  },
  switchTab(url) {
    const { route } = known(url)
    if (!isTab(route)) throw new Error('can not switch to no-tabBar page')
    if (current()?.route === route) return
    const old = stack.splice(0)
    attempt(old.at(-1)?.caller, 'onHide')
    old.filter((entry) => !isTab(entry.route)).forEach(close)
    const kept = tabPages.get(route)
    if (!kept) return open({ route, query: {} })
    stack.push(kept)
    show(kept)
  },
  navigateBack(delta = 1) {
    if (stack.length < 2) throw new Error('cannot navigate back at first page')
    for (let left = delta; left > 0 && stack.length > 1; left -= 1) close(stack.pop())
    show(current())
  },
}
