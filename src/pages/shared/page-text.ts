/** A node of a page, in a browser or in Taro's own tree of the mini-program. */
export interface PageNode {
  nodeType: number
  nodeValue?: string | null
  childNodes: ArrayLike<PageNode>
  getAttribute?: (name: string) => unknown
}

const TEXT = 3
/** What the button that reads says itself. */
const OWN = ['读给我听', '停下']

/** Dots and dashes between words. By name, because the build spells out `\p{P}` in kilobytes. */
const SIGNS_ONLY = /^[\s·•，。、：；！？.,:;…–—|/]*$/

const isHidden = (node: PageNode): boolean => {
  const hidden = node.getAttribute?.('aria-hidden')
  return hidden === true || hidden === 'true'
}

const textsOf = (node: PageNode): string[] => {
  if (node.nodeType === TEXT) return [node.nodeValue?.trim() ?? '']
  return isHidden(node) ? [] : Array.from(node.childNodes).flatMap(textsOf)
}

/** The texts below a node in their order, with a pause after each. Parts hidden from screen readers are left out. */
export const pageText = (node: PageNode | null): string =>
  (node ? textsOf(node) : [])
    .filter((text) => !SIGNS_ONLY.test(text) && !OWN.includes(text))
    .map((text) => (/[。！？，；：、]$/.test(text) ? text : `${text}，`))
    .join('')
