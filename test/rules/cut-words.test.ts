import { Linter } from 'eslint'
import ts from 'typescript'
import { parser } from 'typescript-eslint'
import { noCutWords } from '../../config/eslint/no-cut-words.mjs'

const FILE = 'words.ts'

/** Everything in one file that is compiled by itself. @returns the lines that the rule reports */
const reported = (code: string): number[] => {
  const host = ts.createCompilerHost({})
  const read = host.getSourceFile
  host.getSourceFile = (name, ...rest) =>
    name === FILE ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true) : read(name, ...rest)
  const program = ts.createProgram([FILE], { target: ts.ScriptTarget.ES2022, strict: true, types: [] }, host)
  const found = new Linter().verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: parser as Linter.Parser, parserOptions: { programs: [program] } },
      plugins: { yijia: { rules: { 'no-cut-words': noCutWords } } },
      rules: { 'yijia/no-cut-words': 'error' },
    },
    FILE,
  )
  expect(found.filter(({ fatal }) => fatal)).toEqual([])
  return found.map(({ line }) => line)
}

test.each([
  'const cut = (name: string) => name.slice(0, 40)',
  'const cut = (name?: string | null) => name?.substring(0, 40)',
  'const cut = (name: string | number[]) => name.slice(0, 40)',
  "const cut = (name: '演示' | '样例') => name.substr(0, 1)",
  'const cut = <T extends string>(name: T) => name.charAt(0)',
  'const cut = (name: string) => name.at(-1)',
  "const cut = (name: string) => name['slice'](0, 40)",
  "const cut = (name: string) => name.split('')",
  'const cut = (name: string) => `${name}。`.slice(0, 40)',
])('words are not cut by units: %s', (code) => {
  expect(reported(code)).toEqual([1])
})

test.each([
  'const cut = (names: string[]) => names.slice(0, 40)',
  'const cut = (names: readonly string[] | null) => names?.at(-1)',
  'const cut = (bytes: Uint8Array) => bytes.slice(0, 40)',
  'const cut = (names: [string, string]) => names.slice(1)',
  "const cut = (names: string) => names.split(',')",
  'const day = (at: number) => new Date(at).toISOString().slice(0, 10)',
])('lists, bytes and days are: %s', (code) => {
  expect(reported(code)).toEqual([])
})
