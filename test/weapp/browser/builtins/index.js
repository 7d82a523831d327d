import { buttons } from './buttons.js'
import { choices } from './choices.js'
import { fields } from './fields.js'
import { map } from './map.js'
import { media } from './media.js'
import { asBool, kebab, setAttribute } from './host.js'
import { rootPortal } from './root-portal.js'
import { scrolling } from './scrolling.js'

/** Tags that only hold their children or stand for something that has no picture here. */
const plainTags = [
  'ad',
  'ad-custom',
  'audio',
  'camera',
  'canvas',
  'cover-view',
  'editor',
  'functional-page-navigator',
  'grid-view',
  'icon',
  'keyboard-accessory',
  'label',
  'list-view',
  'live-player',
  'live-pusher',
  'match-media',
  'movable-area',
  'movable-view',
  'native-component',
  'navigation-bar',
  'official-account',
  'open-data',
  'page-container',
  'page-meta',
  'picker-view',
  'picker-view-column',
  'progress',
  'share-element',
  'snapshot',
  'sticky-header',
  'sticky-section',
  'swiper-item',
  'text',
  'video',
  'view',
  'voip-room',
  'web-view',
]

/**
 * Behaviour of the built-in components that tests rely on: values, events, forms; not a copy of their pixels.
 * An entry may have `setup(host)`, `update(host, name, value)` after a property changed, `value(host)` and
 * `reset(host)` for forms, `attached(host)`, `detached(host)`, `role`, and `template: false` when its children are
 * not drawn. A host is `{ el, node, props, emit(name, detail) }`.
 */
const builtins = {
  ...Object.fromEntries(plainTags.map((tag) => [tag, {}])),
  ...buttons,
  ...choices,
  ...fields,
  ...media,
  ...scrolling,
  map,
  'root-portal': rootPortal,
}

const reflected = new Set(['type', 'size', 'disabled', 'name', 'hidden', 'mode', 'openType', 'formType', 'for'])

function reflect(host, name, value) {
  if (name === 'ariaRole') setAttribute(host.el, 'role', value)
  else if (name.startsWith('aria')) setAttribute(host.el, kebab(name), value)
  else if (name === 'disabled' || name === 'hidden') setAttribute(host.el, name, asBool(value))
  else if (reflected.has(name)) setAttribute(host.el, kebab(name), value)
}

const property = (name) => ({
  type: null,
  observer(value) {
    const host = this.__mpHost
    host.props[name] = value
    reflect(host, name, value)
    host.spec.update?.(host, name, value)
  },
})

function create(element, spec) {
  // A page that was left still finishes what it had begun to render: it has no elements any more, and nobody sees it.
  const el = element.getBackendElement() ?? document.createElement('wx-left')
  const emit = (name, detail, options = { bubbles: false }) => element.triggerEvent(name, detail, options)
  const host = { el, spec, node: element, props: {}, emit }
  element.__mpHost = el.__mpHost = host
  if (spec.role) el.setAttribute('role', spec.role)
  spec.setup?.(host)
  if (host.onTap) element.addListener('tap', host.onTap)
}

/**
 * Registers the built-ins in a component space of the engine. `attributes` lists by tag what the app's templates set,
 * because the engine takes only declared properties.
 */
export function registerBuiltins(space, attributes, template) {
  for (const [tag, spec] of Object.entries(builtins)) {
    const builder = space.define(`builtin/${tag}`).template(spec.template === false ? template.empty : template.slot)
    for (const name of attributes[tag] ?? []) builder.property(name, property(name))
    builder.lifetime('created', function () {
      create(this, spec)
    })
    builder.lifetime('attached', function () {
      spec.attached?.(this.__mpHost)
    })
    builder.lifetime('detached', function () {
      spec.detached?.(this.__mpHost)
    })
    space.setGlobalUsingComponent(tag, builder.registerComponent().general())
  }
}
