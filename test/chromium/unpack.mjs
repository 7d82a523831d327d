import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { cacheFolder } from './cache.mjs'

const require = createRequire(import.meta.url)

/** The packed browser of `@sparticuz/chromium`, or undefined where it does not run (it is built for Linux on x64). */
function packedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  try {
    const entry = require.resolve('@sparticuz/chromium')
    const root = resolve(dirname(entry), '../..')
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    // Only its archives: its own unpacker shares the temporary folder and leaves the libraries out.
    return { bin: join(root, 'bin'), version, tar: createRequire(entry)('tar-fs') }
  } catch {
    return undefined
  }
}

/**
 * Unpacks the Chromium that comes from npm, once per version, below node_modules/.cache.
 * With it come the libraries that a bare system lacks (NSS, NSPR, expat): nothing has to be installed.
 *
 * @returns {Promise<{ executablePath: string, libraries: string } | undefined>} undefined where it does not run
 */
export async function unpackBrowser() {
  const packed = packedBrowser()
  if (!packed) return undefined
  const folder = cacheFolder(`chromium-${packed.version}`)
  if (!existsSync(folder)) await unpack(packed, folder)
  return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'lib') }
}

async function unpack({ bin, tar }, folder) {
  const staging = `${folder}.${process.pid}`
  mkdirSync(staging, { recursive: true })
  const open = (name) => [createReadStream(join(bin, name)), createBrotliDecompress()]
  await Promise.all([
    pipeline(...open('chromium.br'), createWriteStream(join(staging, 'chromium'), { mode: 0o755 })),
    pipeline(...open('al2023.tar.br'), tar.extract(staging)),
  ])
  try {
    renameSync(staging, folder) // in one step: another process sees all of it or nothing
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}
