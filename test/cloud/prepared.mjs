import { createHash } from 'node:crypto'
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle, root } from '../../scripts/bundle.mjs'

const FOLDER = join(root, '.build/prepared')
/** What the sample is loaded from; the migrations are in the bundle. */
const SOURCES = ['data/sample', 'data/calendars']
const KEPT_MS = 24 * 60 * 60 * 1000

const filesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => statSync(join(root, name)).isFile())
    .sort()

const hashOf = (program, at) => {
  const hash = createHash('sha256').update(at).update(readFileSync(program))
  for (const name of SOURCES.flatMap(filesIn)) hash.update(name).update(readFileSync(join(root, name)))
  return hash.digest('hex').slice(0, 16)
}

/** Removes what other versions of the code left behind. A run that started on one of them is over by now. */
const removeOld = () => {
  for (const name of readdirSync(FOLDER)) {
    const folder = join(FOLDER, name)
    if (Date.now() - statSync(folder).mtimeMs > KEPT_MS) rmSync(folder, { recursive: true, force: true })
  }
}

/** In one step, so that another process sees all of it or nothing. Of two that were made at once the first stays. */
const publish = (staging, folder) => {
  try {
    renameSync(staging, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

/**
 * A cloud that test files only have to copy: its bundle, and a data folder with the sample district loaded. It is made
 * once for a version of the code and the sample, and kept below .build.
 *
 * A run of many files makes it before them and passes the folder on as YIJIA_PREPARED, so that they need not bundle to
 * find out whether it is current.
 *
 * @param {{ kind: string, entry: string, at: string, load: (program: string, data: string) => Promise<void> }} cloud
 *   `entry` is bundled; `load` fills the empty folder `data` at the instant `at`
 * @returns {Promise<{ folder: string, program: string, data: string }>}
 */
export const prepareCloud = async ({ kind, entry, at, load }) => {
  const passed = process.env.YIJIA_PREPARED
  const partsOf = (folder) => ({ folder, program: join(folder, 'cloud.cjs'), data: join(folder, 'data') })
  if (passed?.startsWith(join(FOLDER, `${kind}-`))) return partsOf(passed)

  mkdirSync(FOLDER, { recursive: true })
  const staging = mkdtempSync(join(FOLDER, `making-${kind}-`))
  const made = partsOf(staging)
  try {
    await bundle(entry, made.program)
    const folder = join(FOLDER, `${kind}-${hashOf(made.program, at)}`)
    if (!existsSync(folder)) {
      removeOld()
      mkdirSync(made.data)
      await load(made.program, made.data)
      publish(staging, folder)
    }
    return partsOf(folder)
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/** A copy of the prepared data for one test file, in a temporary folder that the caller removes. */
export const copyData = (data) => {
  const folder = mkdtempSync(join(tmpdir(), 'yijia-cloud-'))
  cpSync(data, folder, { recursive: true, mode: constants.COPYFILE_FICLONE })
  return folder
}
