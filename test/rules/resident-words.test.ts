import ts from 'typescript'
import { filesIn, type SourceFile } from './files'

/** Pages and words that only the staff read; lists of names that nobody reads; tools that the operator reads. */
const NOT_FOR_RESIDENTS =
  /^src\/(packages\/(staff|room-desk|figures|complaint-desk|posters|(shifts|classes)\/(sheet|edit|applications))|pages\/shared\/staff|domain\/mask)\/|staff-words|desk-words|^cloud\/(lists|dispatch|cli)\//
/** Errors about tables, which staff upload. */
const OF_STAFF = /表格/
/** Initials of Chinese in Latin letters, as people type them. */
const INITIALS = /yzp|gljt/g
/** What a value that is filled in is counted as: a name has about four characters. */
const FILLED_IN = '某某某某'

const LENGTH_MAX = 40
const LENGTH_P95 = 28
/** Words of offices that nobody says at a door. */
const OFFICIAL = ['受理', '办结', '诉求', '工单', '反馈', '提交', '成功', '失败', '授权']

/** The texts with Chinese in a source file; what is filled in stands as {@link FILLED_IN}. */
const textsOf = ({ path, text }: SourceFile): string[] => {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text)
    if (ts.isTemplateExpression(node)) {
      texts.push(node.head.text + node.templateSpans.map(({ literal }) => FILLED_IN + literal.text).join(''))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return texts.filter((one) => /\p{Script=Han}/u.test(one.replaceAll(FILLED_IN, '')))
}

const files = [
  ...filesIn(['src', 'cloud'], /\.zh\.ts$|^errors\.ts$/),
  // Words of one page alone may stand in it.
  ...filesIn(['src/packages', 'src/pages', 'src/ui'], /(?<!\.zh)\.tsx?$/),
].filter(({ path }) => !NOT_FOR_RESIDENTS.test(path))
const texts = files.flatMap((file) => textsOf(file).map((text) => ({ file: file.path, text })))
const sentences = texts.flatMap(({ file, text }) =>
  text
    .split(/(?<=[。！？])/)
    .map((sentence) => ({ file, sentence: sentence.trim(), length: Array.from(sentence.trim()).length }))
    .filter(({ length }) => length > 0),
)
const named = (found: readonly { file: string; text: string }[]) => found.map(({ file, text }) => `${file}: ${text}`)

test('the residents’ sentences are found', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(sentences.length).toBeGreaterThan(1_200)
})

test('no sentence is longer than people say in one breath', () => {
  const long = sentences.filter(({ length }) => length > LENGTH_MAX)
  expect(long.map(({ file, sentence, length }) => `${file}: ${length}: ${sentence}`)).toEqual([])
  const lengths = sentences.map(({ length }) => length).sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(LENGTH_P95)
})

test('no sentence has a word of offices', () => {
  expect(named(texts.filter(({ text }) => OFFICIAL.some((word) => text.includes(word))))).toEqual([])
})

test('no sentence has a word in Latin letters, nor a time as machines write it', () => {
  const foreign = texts.filter(({ text }) => !OF_STAFF.test(text) && /[A-Za-z]{2,}/.test(text.replaceAll(INITIALS, '')))
  expect(named(foreign)).toEqual([])
  const ofMachines = texts.filter(({ text }) => /\d{4}-\d{2}|\d{2}:\d{2}:\d{2}|T\d{2}:/.test(text))
  expect(named(ofMachines)).toEqual([])
})
