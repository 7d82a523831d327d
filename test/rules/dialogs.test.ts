import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dialogs, elsewhere } from '../full/dialogs.mjs'
import { filesIn, root } from './files'

/** Files that draw the questions which others ask. */
const DRAW = ['src/pages/shared/ask.tsx', 'src/pages/shared/staff/question.tsx']
/** Pages have parts of these names that are no dialogs: the question of the finder, the one about a point. */
const OWN_NAMES = /import \{ (Ask|Question) \} from '\.\//

const asking = filesIn(['src'], /\.tsx$/)
  .filter(({ code }) => /<(Ask|Question|Dialog)[\s>]/.test(code) && !OWN_NAMES.test(code))
  .map(({ path }) => path)
  .filter((path) => !path.startsWith('src/ui/') && !DRAW.includes(path))

test('every file that asks a question is measured by the tests of dialogs, or by a test that is named', () => {
  const measured = [...dialogs.map(({ of }) => of), ...Object.keys(elsewhere)].map((of) => `src/${of}`)
  expect(asking.filter((path) => !measured.includes(path))).toEqual([])
  expect(measured.filter((path) => !asking.includes(path))).toEqual([])
})

test('the tests that are named exist, and measure in both sizes', () => {
  for (const file of Object.values(elsewhere)) {
    expect([file, existsSync(join(root, file))]).toEqual([file, true])
    expect(readFileSync(join(root, file), 'utf8')).toMatch(/bothSizes/)
  }
})
