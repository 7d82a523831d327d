/**
 * Generates the invented district into data/sample: `node scripts/sample.mjs [folder]`. The output is always the same.
 */
import { build } from 'esbuild'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = mkdtempSync(join(tmpdir(), 'yijia-sample-'))
const outfile = join(folder, 'write.mjs')
try {
  await build({
    entryPoints: [new URL('sample/write.ts', import.meta.url).pathname],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
  })
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
