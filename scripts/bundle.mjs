// Node 20 does not run TypeScript, so the server, the command and the servers of the tests are bundled first (0.1–0.4
// s).
import { build } from 'esbuild'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(fileURLToPath(import.meta.url), '../..')

/**
 * Bundles one entry of the server into one CommonJS file.
 * @param options.external packages that are not bundled because they have files of their own
 */
export const bundle = (entry, outfile, { external = [], minify = false, metafile = false, plugins = [] } = {}) =>
  build({
    entryPoints: [resolve(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify,
    ...(minify && { define: { 'process.env.NODE_ENV': '"production"' } }), // gcoord brings two builds and chooses one
    metafile,
    plugins,
    // pg tries its native client (`pg/lib/native`, on `pg-native`) only when asked to. PGlite and sharp bring binaries,
    // which are installed instead.
    external: ['./native', 'pg-native', '@electric-sql/pglite', 'sharp', 'pdfkit', ...external],
    loader: { '.sql': 'text' },
    charset: 'utf8', // escaped, each Chinese character takes six bytes instead of three
    logLevel: 'error',
    legalComments: 'none',
  })

/** What a TypeScript file exports. The bundle's name has the process in it, because tests run beside each other. */
export const loadBundled = async (entry) => {
  const file = join(root, `.build/loaded/${entry.replace(/\W/g, '-')}-${process.pid}.cjs`)
  await bundle(entry, file)
  return createRequire(import.meta.url)(file)
}
