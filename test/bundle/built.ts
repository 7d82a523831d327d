import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(__dirname, '../..')

export interface Built {
  folder: string
  /** The output of the build. */
  output: string
  remove: () => void
}

const build = (folder: string, ...options: string[]): string => {
  const args = [join(root, 'scripts/build-cloud.mjs'), '--out', folder, ...options]
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

const BUILD_MS_MAX = 300_000
const POLL_MS = 50
const sleep = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/** Built once a run of jest, by the test file that needs it first; others wait. @returns folder and output */
const sharedBuild = (): { folder: string; output: string } => {
  const run = join(process.env.TEST_RUN_FOLDER ?? '', 'cloud')
  const [folder, done] = [join(run, 'functions'), join(run, 'output.txt')]
  if (mkdirSync(run, { recursive: true }) !== undefined) {
    const output = build(folder)
    writeFileSync(`${done}.part`, output)
    renameSync(`${done}.part`, done)
    return { folder, output }
  }
  for (let waitedMs = 0; !existsSync(done); waitedMs += POLL_MS) {
    if (waitedMs > BUILD_MS_MAX) throw new Error('the test file that builds the functions has not finished')
    sleep(POLL_MS)
  }
  return { folder, output: readFileSync(done, 'utf8') }
}

/**
 * The functions as `npm run build:cloud` builds them, in a folder of their own that a test may change.
 * @param options of the build; without any, the folder is a copy of the build that all test files share
 */
export const buildCloud = (...options: string[]): Built => {
  const folder = mkdtempSync(join(tmpdir(), 'yijia-cloud-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  if (options.length > 0) return { folder, output: build(folder, ...options), remove }
  const shared = sharedBuild()
  cpSync(shared.folder, folder, { recursive: true })
  return { folder, output: shared.output, remove }
}

/** Only the variables that a cloud sets, so that nothing of this machine's environment reaches the function. */
export const cloudVariables = (variables: Record<string, string>) => ({
  PATH: process.env.PATH,
  TZ: 'Asia/Shanghai',
  PGPOOL_MAX: '1',
  ...variables,
})

/** The caller, in the platform's format. */
export type Context = Record<string, string>

export const calledBy = (openid: string): Context => ({
  WX_CONTEXT_KEYS: 'WX_CLIENTIP,WX_OPENID,WX_APPID',
  WX_OPENID: openid,
  TCB_SOURCE: 'wx_client',
})

/** Starts a built function. @returns `call`, which rejects when the function throws, and `stop` */
export const startFunction = async (built: Built, name: string, variables: Record<string, string>) => {
  const index = join(built.folder, name, 'index.js')
  const child = fork(join(__dirname, 'platform.cjs'), [index], {
    cwd: tmpdir(), // a function must not depend on its working directory
    execArgv: [],
    env: cloudVariables(variables),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let printed = ''
  child.stderr?.on('data', (text) => (printed += String(text)))
  const isLoaded = await Promise.race([once(child, 'message').then(() => true), once(child, 'exit').then(() => false)])
  if (!isLoaded) throw new Error(printed)

  const call = async (event: unknown, context: Context = {}): Promise<unknown> => {
    const answered = once(child, 'message') as Promise<[{ reply?: unknown; failure?: string }]>
    child.send({ event, context })
    const [{ reply, failure }] = await answered
    if (failure !== undefined) throw new Error(failure)
    return reply
  }
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill()
    await ended
  }
  return { call, stop }
}
