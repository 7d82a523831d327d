import { readFileSync } from 'node:fs'

/**
 * Takes the indents out of the sources that hold our SQL. A minifier leaves template strings as they are, so a cold start
 * would otherwise load several kilobytes of spaces; SQL and JavaScript read a line alike wherever it begins.
 */
export const withoutIndents = {
  name: 'without-indents',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]cloud[\\/]storage[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/\n[ \t]+/g, '\n'),
      loader: 'ts',
    })),
}
