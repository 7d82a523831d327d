import { existsSync } from 'node:fs'
import { join } from 'node:path'
import postcss from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { readText, resolveRef } from './dist.mjs'

/** At-rules that are not allowed, or mean something else, inside `@scope`. */
const hoisted = new Set(['keyframes', '-webkit-keyframes', 'font-face', 'charset', 'namespace', 'property'])
const viewportWidthInRpx = 750

/** The file that an `@import` names. */
export const importTarget = (params, from) => resolveRef(params.replace(/^(url\()?\s*['"]?|['"]?\s*\)?$/g, ''), from)

function load(dist, file, seen = new Set()) {
  if (seen.has(file) || !existsSync(join(dist, file))) return postcss.root()
  seen.add(file)
  const root = postcss.parse(readText(dist, file), { from: file })
  root.walkAtRules('import', (rule) => rule.replaceWith(load(dist, importTarget(rule.params, file), seen).nodes))
  return root
}

const opaqueOr = (unit) => new RegExp(`(url\\([^)]*\\)|"[^"]*"|'[^']*')|(-?\\d*\\.?\\d+)${unit}\\b`, 'g')
const rpx = opaqueOr('rpx')
const vh = opaqueOr('vh')

const rpxToVw = (count) => `${Number(((count / viewportWidthInRpx) * 100).toFixed(4))}vw`

/** rpx in terms of the screen's width; vh in terms of the room that the bars leave, as `--mp-vh`. */
const toCssUnits = (value) =>
  value
    .replace(rpx, (all, opaque, count) => (opaque ? all : rpxToVw(count)))
    .replace(vh, (all, opaque, count) => (opaque ? all : `calc(${count} * var(--mp-vh))`))

function renameSelectors({ classPrefix, scope }) {
  return selectorParser((selectors) => {
    selectors.walkTags((tag) => {
      tag.value = tag.value === 'page' && scope ? ':scope' : `wx-${tag.value}`
    })
    if (!classPrefix) return
    selectors.walkClasses((node) => {
      node.value = `${classPrefix}--${node.value}`
    })
    selectors.walkPseudos((node) => {
      const host = { attribute: 'wx-host', operator: '=', value: classPrefix, quoteMark: '"' }
      if (node.value === ':host') node.replaceWith(selectorParser.attribute(host))
    })
  })
}

/**
 * WXSS to CSS: rpx become vw, tags the `wx-*` elements of the DOM, and `page` the page.
 *
 * @param {string} dist
 * @param {string} file e.g. 'app.wxss'; a missing one is empty
 * @param {{ classPrefix?: string, scope?: string }} [where] prefix of an isolated component's classes as the engine
 *   names them; selector of the page that a page's styles are kept to
 */
export function compileWxss(dist, file, where = {}) {
  const root = load(dist, file)
  root.walkDecls((declaration) => {
    declaration.value = toCssUnits(declaration.value)
  })
  root.walkAtRules('media', (rule) => {
    rule.params = rule.params.replace(/(\d*\.?\d+)rpx\b/g, (_, count) => `${count / 2}px`)
  })
  const rename = renameSelectors(where)
  root.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && /keyframes$/.test(rule.parent.name)) return
    rule.selector = rename.processSync(rule.selector)
  })
  if (!where.scope) return root.toString()
  const outside = []
  root.walkAtRules((rule) => {
    if (hoisted.has(rule.name)) outside.push(rule.remove())
  })
  return `${outside.join('\n')}\n@scope (${where.scope}) {\n${root}\n}`
}
