import { part } from '../dom.js'
import { listen, unlisten } from '../events.js'
import { privacySetting, setConsentNeeded } from '../privacy.js'
import { log } from '../report.js'
import { asyncApi, asyncApis } from './async-api.js'
import { deviceApis, deviceAsyncApis } from './device.js'
import { dialogs } from './dialogs.js'
import { mapContext } from './map-context.js'
import { events, quietApis } from './quiet.js'
import { storageApis } from './storage.js'

const noop = () => {}

const eventApis = () => {
  const pair = (name) => [
    [`on${name}`, (listener) => listen(name, listener)],
    [`off${name}`, (listener) => unlisten(name, listener)],
  ]
  return Object.fromEntries(events.flatMap(pair))
}

/** A test makes `fire('UpdateReady')` happen; `applyUpdate` is noted like a call of wx. */
const updateManager = () => ({
  onCheckForUpdate: (listener) => listen('CheckForUpdate', listener),
  onUpdateReady: (listener) => listen('UpdateReady', listener),
  onUpdateFailed: (listener) => listen('UpdateFailed', listener),
  applyUpdate: () => log.calls.push({ api: 'applyUpdate', args: [], at: Date.now() }),
})

const animation = () =>
  new Proxy({}, { get: (_, key, self) => (key === 'export' ? () => ({ actions: [] }) : () => self) })

const logger = () => new Proxy({}, { get: () => noop })

const moves = (navigation, current) => ({
  navigateTo: ({ url }) => navigation.navigateTo(url),
  redirectTo: ({ url }) => navigation.redirectTo(url),
  reLaunch: ({ url }) => navigation.reLaunch(url),
  switchTab: ({ url }) => navigation.switchTab(url),
  navigateBack: ({ delta }) => navigation.navigateBack(delta),
  setNavigationBarTitle: ({ title }) => {
    current().title = title
    part('title').textContent = title
  },
  pageScrollTo: ({ scrollTop = 0, selector }) => {
    const { el } = current()
    const shown = selector && el.querySelector(selector)
    const top = shown ? shown.getBoundingClientRect().top - el.getBoundingClientRect().top + el.scrollTop : scrollTop
    if (!selector || shown) el.scrollTop = top
  },
})

/** The part of wx that needs the phone itself; what belongs to an account or the network is stubbed in Node. */
export function createWx({ navigation, current, launchOptions, config }) {
  setConsentNeeded(config.privacy === 'needed')
  return {
    ...asyncApis(Object.fromEntries(quietApis.map((name) => [name, noop]))),
    ...asyncApis({ ...moves(navigation, current), ...dialogs, ...deviceAsyncApis }),
    ...eventApis(),
    ...storageApis(config.storage),
    ...deviceApis,
    getPrivacySetting: asyncApi('getPrivacySetting', privacySetting),
    env: { USER_DATA_PATH: 'http://usr' },
    getLaunchOptionsSync: () => launchOptions,
    getEnterOptionsSync: () => launchOptions,
    nextTick: (callback) => void Promise.resolve().then(callback),
    createSelectorQuery: () => current().caller.createSelectorQuery(),
    createIntersectionObserver: (component, options) =>
      (component?.createIntersectionObserver ? component : current().caller).createIntersectionObserver(options),
    createMapContext: (id) => mapContext(() => current().el, id),
    createAnimation: animation,
    getUpdateManager: updateManager,
    getPerformance: () => ({ getEntries: () => [], createObserver: () => ({ observe: noop, disconnect: noop }) }),
    getLogManager: logger,
    getRealtimeLogManager: logger,
    reportEvent: noop,
    arrayBufferToBase64: (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))),
    base64ToArrayBuffer: (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)).buffer,
  }
}
