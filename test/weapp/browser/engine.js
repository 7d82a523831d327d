import { MiniProgramEnv, glassEasel } from 'glass-easel-miniprogram-adapter'
import { registerBuiltins } from './builtins/index.js'
import { report } from './report.js'

const { app, pages, components, configs, styles, scopes, attributes, makeTemplates } = window.__app

const rpxToVw = (style) => style.replace(/(-?\d*\.?\d+)rpx\b/g, (_, count) => `${count / 7.5}vw`)

function createElement(tag) {
  const el = document.createElement(`wx-${tag}`)
  el.setAttribute = (name, value) =>
    Element.prototype.setAttribute.call(el, name, name === 'style' ? rpxToVw(String(value)) : value)
  return el
}

class Backend extends glassEasel.CurrentWindowBackendContext {
  document = {
    createElement,
    createTextNode: (text) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  }
}

// WeChat accepts 'a.[0].b', which Taro emits; the open-source parser wants 'a[0].b'.
const setData = glassEasel.Component.prototype.setData
glassEasel.Component.prototype.setData = function (data) {
  const entries = Object.entries(data ?? {}).map(([path, value]) => [path.replace(/\.\[/g, '['), value])
  return setData.call(this, Object.fromEntries(entries))
}

const describe = (element) => {
  const el = element.getBackendElement?.()
  const dataset = { ...element.dataset }
  return { id: element.id, dataset, offsetLeft: el?.offsetLeft ?? 0, offsetTop: el?.offsetTop ?? 0 }
}

const touches = /^(tap|longpress|longtap|touch)/

/** Handlers get plain event objects, as in WeChat. The compiled templates call this by its global name. */
window.__mpEventWrapper = (caller, event, handler) => {
  const { type, timeStamp, mark = {} } = event
  const detail = { ...event.detail, ...event.target.__mpHost?.tapDetail?.(event) }
  const plain = { type, timeStamp, mark, detail, target: describe(event.target) }
  plain.currentTarget = describe(event.currentTarget)
  if (touches.test(type)) {
    const { x, y } = detail
    const touch = { identifier: 0, clientX: x, clientY: y, pageX: x, pageY: y }
    Object.assign(plain, { touches: type === 'touchend' ? [] : [touch], changedTouches: [touch] })
  }
  return handler.call(caller, plain)
}

glassEasel.addGlobalErrorListener(report)

const env = new MiniProgramEnv()
export const backend = new Backend()
backend.onEvent((element, type, detail, options) => {
  if (options.originalEvent?.target.closest?.('.mp-marker')) return undefined // a marker is no part of the tree
  const event = new glassEasel.Event(type, detail, options)
  glassEasel.Event.dispatchEvent(element, event)
  return event.getEventBubbleStatus()
})
const associated = env.associateBackend(backend)
export const codeSpace = env.createCodeSpace('', true)
const templates = makeTemplates()
const compiled = (name) => ({ groupList: templates, content: templates[name] })

// Tests address elements by the id that the app gave them: no prefix of the component in the DOM.
codeSpace.getComponentSpace().updateComponentOptions({ writeIdToDOM: true })
const prepareOptions = codeSpace.prepareComponentOptions.bind(codeSpace)
codeSpace.prepareComponentOptions = (...values) => {
  const [options, isolation] = prepareOptions(...values)
  return [{ ...options, idPrefixGenerator: null }, isolation]
}

registerBuiltins(codeSpace.getComponentSpace(), attributes, {
  slot: compiled('builtin/slot'),
  empty: compiled('builtin/empty'),
})

for (const name of [...pages, ...components]) {
  const usingComponents = { ...app.usingComponents, ...configs[name].usingComponents }
  codeSpace.addComponentStaticConfig(name, { ...configs[name], usingComponents })
  if (templates[name]) codeSpace.addCompiledTemplate(name, compiled(name))
  if (components.includes(name)) {
    associated.registerStyleSheetContent(name, styles[name] ?? '')
    codeSpace.addStyleSheet(name, name, scopes[name])
  }
}
for (const css of [styles.app, ...pages.map((page) => styles[page])]) {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css ?? '' }))
}

/** Makes a page or component and puts it at the end of a DOM element. */
export function mount(tag, name, parent, prepare = () => {}) {
  const root = associated.createRoot(tag, codeSpace, name)
  const placeholder = document.createElement('span')
  parent.append(placeholder)
  prepare(root.get())
  root.attach(parent, placeholder)
  return { root, caller: root.get(), el: root.getComponent().getBackendElement() }
}
