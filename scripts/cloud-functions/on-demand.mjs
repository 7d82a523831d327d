// Code that a function loads only when a call needs it. esbuild splits no CommonJS output, so each module that our
// sources load by `import()` becomes a file of its own beside the function's index.js.
import { basename, dirname, join } from 'node:path'
import { bundle } from '../bundle.mjs'
import { neverUsed } from './never-used.mjs'
import { withoutIndents } from './without-indents.mjs'

const extensionless = (path) => basename(path, '.ts')

/** Bundles an entry without the modules that it loads by `import('./…')`, and each of those beside it. */
export const bundleWithOnDemand = async (entry, outfile) => {
  const sources = new Map()
  const leaveOut = {
    name: 'on-demand',
    setup: ({ onResolve, resolve }) =>
      onResolve({ filter: /^\./ }, async ({ path, kind, pluginData, ...from }) => {
        if (kind !== 'dynamic-import' || pluginData === leaveOut) return undefined
        const { path: source } = await resolve(path, { kind, resolveDir: from.resolveDir, pluginData: leaveOut })
        const file = `./${extensionless(source)}.js`
        if ((sources.get(file) ?? source) !== source) throw new Error(`two modules would be loaded from ${file}`)
        sources.set(file, source)
        return { path: file, external: true }
      }),
  }
  const { metafile } = await bundle(entry, outfile, {
    minify: true,
    metafile: true,
    plugins: [leaveOut, neverUsed, withoutIndents],
  })
  const [{ imports }] = Object.values(metafile.outputs)
  const used = new Set(imports.map(({ path }) => path).filter((path) => sources.has(path)))
  for (const file of used) await bundle(sources.get(file), join(dirname(outfile), file), { minify: true })
}
