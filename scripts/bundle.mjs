// Node 20 runs no TypeScript: the server, the command and the tests' servers are bundled first (0.1–0.4 s).
import { build } from 'esbuild'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(fileURLToPath(import.meta.url), '../..')

/**
 * Bundles one entry of the server into one CommonJS file.
 * @param options.external packages that stay outside, because they bring files of their own
 */
export const bundle = (entry, outfile, { external = [], minify = false, metafile = false } = {}) =>
  build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify,
    metafile,
    // pg asks for its native twin and falls back without it; the tools of the terminal's colours are optional too.
    // sharp is a program of its own kind for each machine: whoever needs it finds it installed.
    external: ['pg-native', '@electric-sql/pglite', 'sharp', ...external],
    loader: { '.sql': 'text' },
    logLevel: 'error',
    legalComments: 'none',
  })
