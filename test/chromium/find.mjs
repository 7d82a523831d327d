import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { fontEnvironment } from './font.mjs'
import { unpackBrowser } from './unpack.mjs'

const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Nothing but the page may talk: no updates, no sync, no first-run traffic. */
const safeArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

const installed = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram)

const install = 'install one with: apt-get install chromium-headless-shell (or set CHROMIUM_PATH)'

/**
 * The Chromium for all browser tests: CHROMIUM_PATH, then one that the system has, then the one from npm.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>} env is what it needs on top of ours
 * @throws {Error} one line that says what to install
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && !isProgram(chosen)) throw new Error(`CHROMIUM_PATH is not a program: ${chosen}`)
  const executablePath = chosen || installed()
  if (executablePath) return { executablePath, env: fontEnvironment() }
  const unpacked = await unpackBrowser()
  if (!unpacked) throw new Error(`no Chromium found: ${install}`)
  const libraries = [unpacked.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter)
  return { executablePath: unpacked.executablePath, env: { ...fontEnvironment(), LD_LIBRARY_PATH: libraries } }
}

/**
 * Starts the Chromium for tests.
 *
 * @param {import('playwright-core').LaunchOptions} [options] args and env are added to ours
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws {Error} one line that says what to install
 */
export async function launchChromium({ args = [], env = {}, ...options } = {}) {
  const found = await findChromium()
  try {
    return await chromium.launch({
      executablePath: found.executablePath,
      args: [...safeArguments, ...args],
      env: { ...process.env, ...found.env, ...env },
      ...options,
    })
  } catch (error) {
    throw new Error(`${found.executablePath} does not start: ${install}`, { cause: error })
  }
}
