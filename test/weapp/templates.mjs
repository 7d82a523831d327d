import { createRequire } from 'node:module'
import { readText } from './dist.mjs'

const require = createRequire(import.meta.url)

/**
 * Compiles the WXML and WXS files of a built mini-program with WeChat's own compiler.
 *
 * @param {string} dist
 * @param {string[]} files
 * @returns `code` evaluates to the generated templates; `problems` are `{ file, line, message }`; `scripts` are the WXS
 *   modules written inside WXML, as `{ file, line, code }`
 */
export function compileTemplates(dist, files) {
  const { TmplGroup } = require('glass-easel-template-compiler')
  const group = new TmplGroup()
  try {
    group.setExtraRuntimeScript('Q.C=globalThis.__mpEventWrapper;')
    const problems = []
    const scripts = []
    for (const file of files) {
      if (file.endsWith('.wxs')) group.addScript(file.slice(0, -'.wxs'.length), readText(dist, file))
      if (!file.endsWith('.wxml')) continue
      const name = file.slice(0, -'.wxml'.length)
      const found = group.addTmpl(name, readText(dist, file))
      problems.push(...found.map(({ startLine, message }) => ({ file, line: startLine + 1, message })))
      if (found.length) continue
      for (const module of group.getInlineScriptModuleNames(name)) {
        const line = group.getInlineScriptStartLine(name, module) + 1
        scripts.push({ file, line, code: group.getInlineScript(name, module) })
      }
    }
    group.addTmpl('builtin/slot', '<slot />')
    group.addTmpl('builtin/empty', '')
    return { code: group.getTmplGenObjectGroups(), problems, scripts }
  } finally {
    group.free()
  }
}

const tagPattern = /<([a-z][\w-]*)((?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/g
const attributePattern = /([\w:.-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/g
const noProperty = /^(wx:|bind|catch|capture-|mut-bind|data-|mark:|class$|style$|id$|slot$|generic:)/

/** Names of the properties that templates set, by tag and in camel case: `{ view: ['hoverClass', …] }`. */
export function collectProperties(dist, files) {
  const found = {}
  for (const file of files.filter((name) => name.endsWith('.wxml'))) {
    for (const [, tag, attributes] of readText(dist, file).matchAll(tagPattern)) {
      for (const [, attribute] of attributes.matchAll(attributePattern)) {
        const name = attribute.replace(/^model:/, '')
        if (noProperty.test(name) || name.includes(':')) continue
        found[tag] ??= new Set()
        found[tag].add(name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()))
      }
    }
  }
  return Object.fromEntries(Object.entries(found).map(([tag, names]) => [tag, [...names]]))
}
