import { callNow, callLater, plain } from './answer.js'
import { privacyGate } from './privacy.js'
import { log, report } from './report.js'
import { answering } from './wx/answering.js'

/** APIs that answer at once though their name does not end in Sync. */
const atOnce = new Set([
  'canIUse',
  'getAppAuthorizeSetting',
  'getAppBaseInfo',
  'getDeviceInfo',
  'getMenuButtonBoundingClientRect',
  'getSystemSetting',
  'getWindowInfo',
])
const tasks = new Set(['request', 'uploadFile', 'downloadFile', 'connectSocket'])
const maxSetDataBytes = 1024 * 1024
const task = () => new Proxy({}, { get: () => () => {} })

const keep = (api, values) => log.calls.push({ api, args: values.map(plain), at: Date.now() })

/** A stub that answers at once: an object from the test is laid over the phone's own answer. */
const nowStub = (api, original) =>
  function (...values) {
    keep(api, values)
    const reply = callNow(api, values)
    return original && typeof reply === 'object' ? { ...original(...values), ...reply } : reply
  }

const laterStub = (api) =>
  function (...values) {
    keep(api, values)
    const work = privacyGate(api).then(() => callLater(api, values))
    const answered = answering(api, work, values[0])
    return tasks.has(api) ? task() : answered
  }

function addStub(wx, api) {
  const path = api.split('.')
  const name = path.pop()
  const holder = path.reduce((parent, part) => (parent[part] ??= {}), wx)
  holder[name] = /Sync$/.test(api) || atOnce.has(api) ? nowStub(api, holder[name]) : laterStub(api)
}

/** Records every `wx` call and applies the test's stubs. */
export function record(wx, { stubs }) {
  for (const [name, original] of Object.entries(wx)) {
    if (typeof original !== 'function' || /^(on|off)[A-Z]/.test(name)) continue
    wx[name] = function (...values) {
      keep(name, values)
      return original.apply(this, values)
    }
  }
  const stubbed = new Set(stubs)
  stubs.forEach((api) => addStub(wx, api))
  log.addStub = (api) => {
    if (!stubbed.has(api)) addStub(wx, api)
    stubbed.add(api)
  }
  return wx
}

/** A page that is left never says that its last setData is done. The same page may be opened again meanwhile. */
const left = new WeakSet()

const bytesOf = (text) => new TextEncoder().encode(text).length

/** Counts the setData calls of an instance, and keeps what each sent. */
function watch(instance) {
  const original = instance.setData
  if (!original || original.isWatched) return
  const watched = (data, callback) => {
    const text = JSON.stringify(data) ?? ''
    const keys = Object.keys(data ?? {}).length
    const isLeft = () => left.has(instance)
    const entry = { target: instance.route || instance.is, keys, bytes: bytesOf(text), text, isLeft }
    log.setData.push(entry)
    if (entry.bytes > maxSetDataBytes) report(`setData of ${entry.bytes} bytes, limit ${maxSetDataBytes}`)
    return original.call(instance, data, function (...values) {
      entry.isDone = true
      callback?.apply(this, values)
    })
  }
  watched.isWatched = true
  instance.setData = watched
}

function before(holder, name, hook) {
  const original = holder[name]
  holder[name] = function (...values) {
    hook(this)
    return original?.apply(this, values)
  }
}

/** A page's or component's definition whose instances have their setData counted from the start. */
export function wrapDefinition(kind, definition) {
  if (kind === 'Page') {
    before(definition, 'onLoad', watch)
    before(definition, 'onUnload', (instance) => left.add(instance))
  } else {
    definition.lifetimes ??= {}
    definition.lifetimes.attached ??= definition.attached
    before(definition.lifetimes, 'attached', watch)
  }
  return definition
}
