import { Linter, type Rule } from 'eslint'
import ts from 'typescript'
import { parser } from 'typescript-eslint'

const FILE = 'words.ts'

/** TypeScript's own declarations, parsed once for all tests of a file. */
const libraries = new Map<string, ts.SourceFile | undefined>()

const library = (name: string, parse: () => ts.SourceFile | undefined): ts.SourceFile | undefined => {
  if (!libraries.has(name)) libraries.set(name, parse())
  return libraries.get(name)
}

/** Lints one file, which is compiled by itself, with one rule that needs types. @returns the lines that it reports */
export const reportedBy = (rule: Rule.RuleModule, code: string): number[] => {
  const host = ts.createCompilerHost({})
  const read = host.getSourceFile
  host.getSourceFile = (name, ...rest) =>
    name === FILE
      ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true)
      : library(name, () => read(name, ...rest))
  const program = ts.createProgram([FILE], { target: ts.ScriptTarget.ES2022, strict: true, types: [] }, host)
  const found = new Linter().verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: parser as Linter.Parser, parserOptions: { programs: [program] } },
      plugins: { yijia: { rules: { rule } } },
      rules: { 'yijia/rule': 'error' },
    },
    FILE,
  )
  expect(found.filter(({ fatal }) => fatal)).toEqual([])
  return found.map(({ line }) => line)
}
