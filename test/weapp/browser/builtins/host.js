/** WXML's idea of true: the attribute alone, or any text but "false". */
export const asBool = (value) => value === true || value === '' || (typeof value === 'string' && value !== 'false')

export const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Sets or removes an attribute of the DOM; `true` is the attribute alone. */
export function setAttribute(el, name, value) {
  if (value === false || value === undefined || value === null || value === '') el.removeAttribute(name)
  else el.setAttribute(name, value === true ? '' : value)
}

/** The built-in of that tag around a host. */
export const closest = (host, tag) => host.el.closest(`wx-${tag}`)?.__mpHost

/** The built-ins of that tag inside a host. */
export const inside = (host, tag) => [...host.el.querySelectorAll(`wx-${tag}`)].map((el) => el.__mpHost)
