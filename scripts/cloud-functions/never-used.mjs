// Parts of libraries that a function can never reach, though the library imports them: with the code for them each cold
// start would read 30 KB more. What stands in their place fails when it is used.

/** By the name under which it is imported: pino's transports run in threads, Kysely's schema builder creates tables. */
const parts = [
  { filter: /^thread-stream$/, code: 'module.exports = class { constructor() { throw new Error("left out") } }' },
  {
    filter: /^\.\/schema\/schema-module\.js$/,
    code: 'export class SchemaModule { constructor() { throw new Error("left out") } }',
  },
]

/** Leaves these parts out of a bundle. */
export const neverUsed = {
  name: 'never-used',
  setup: ({ onResolve, onLoad }) => {
    for (const [index, { filter, code }] of parts.entries()) {
      const namespace = `never-used-${index}`
      onResolve({ filter }, () => ({ path: 'stub', namespace }))
      onLoad({ filter: /^stub$/, namespace }, () => ({ contents: code, loader: 'js' }))
    }
  },
}
