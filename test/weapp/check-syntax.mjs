import { Script } from 'node:vm'
import postcss from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { readText } from './dist.mjs'
import { compileTemplates } from './templates.mjs'

const problemsOf = (file, run) => {
  try {
    return run(file) ?? []
  } catch (error) {
    const place = /:(\d+)/.exec(error.stack?.split('\n')[0] ?? '')
    return [{ file, line: error.line ?? (place ? Number(place[1]) : 1), message: error.reason ?? error.message }]
  }
}

/** A file is the body of a function that WeChat calls; `firstLine` is where the text starts in its file. */
const parseModule = (text, file, firstLine = 1) =>
  void new Script(`(function(require,module,exports){${text}\n})`, { filename: file, lineOffset: firstLine - 1 })

/** Syntax that Node.js reads but WeChat on Android, whose engine is built without ICU, does not. */
function scriptProblems(file, text) {
  parseModule(text, file)
  const at = text.search(/\\p\{/i)
  const line = text.slice(0, at).split('\n').length
  return at < 0 ? [] : [{ file, line, message: 'a Unicode property (\\p{…}) does not start on Android' }]
}

/** WeChat refuses these in WXSS, though they are good CSS. */
function wxssProblems(file, text) {
  const problems = []
  const add = (node, message) => problems.push({ file, line: node.source.start.line, message })
  const hasStar = (selector) => {
    let isFound = false
    selectorParser((selectors) => selectors.walkUniversals(() => (isFound = true))).processSync(selector)
    return isFound
  }
  const root = postcss.parse(text)
  root.walkRules((rule) => {
    if (hasStar(rule.selector)) add(rule, 'the selector * is not allowed in WXSS')
  })
  root.walkDecls((declaration) => {
    const [, target] = /url\(\s*['"]?([^'")]*)/.exec(declaration.value) ?? []
    if (target && !/^(data:|https:)/.test(target)) add(declaration, `WXSS cannot load the local file ${target}`)
  })
  return problems
}

/** Syntax of every WXML (by WeChat's compiler), WXS, WXSS, JS and JSON file. */
export function checkSyntax(dist, files) {
  const { problems, scripts } = compileTemplates(dist, files)
  const parsers = {
    js: (file) => scriptProblems(file, readText(dist, file)),
    wxs: (file) => parseModule(readText(dist, file), file),
    json: (file) => void JSON.parse(readText(dist, file)),
    wxss: (file) => wxssProblems(file, readText(dist, file)),
  }
  const parse = (file) => {
    const parser = parsers[file.split('.').pop()]
    return parser ? problemsOf(file, parser) : []
  }
  return [
    ...problems,
    ...scripts.flatMap(({ file, line, code }) => problemsOf(file, () => parseModule(code, file, line))),
    ...files.flatMap(parse),
  ]
}
