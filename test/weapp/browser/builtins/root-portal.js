import { asBool } from './host.js'

/**
 * Takes its children out of the page's tree to the end of the page, as WeChat does: no ancestor clips them, and they
 * inherit nothing from one (a custom property set on the page's own root is not seen inside).
 * The engine goes on talking to the element it made; its child operations are passed on to the outlet.
 */
export const rootPortal = {
  setup(host) {
    const outlet = Object.assign(document.createElement('div'), { className: 'mp-portal' })
    host.outlet = outlet
    for (const name of ['appendChild', 'insertBefore', 'removeChild', 'replaceChild']) {
      host.el[name] = (...nodes) => outlet[name](...nodes)
    }
  },
  attached(host) {
    const isOut = host.props.enable === undefined || asBool(host.props.enable)
    const place = isOut ? host.el.closest('wx-page') : host.el
    Element.prototype.append.call(place, host.outlet)
  },
  detached: (host) => host.outlet.remove(),
}
