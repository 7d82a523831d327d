import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(__dirname, '../..')

export interface Built {
  folder: string
  /** The output of the build. */
  output: string
  remove: () => void
}

/** The functions, built as by `npm run build:cloud` into a separate folder. */
export const buildCloud = (...options: string[]): Built => {
  const folder = mkdtempSync(join(tmpdir(), 'yijia-cloud-'))
  const args = [join(root, 'scripts/build-cloud.mjs'), '--out', folder, ...options]
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  return { folder, output, remove: () => rmSync(folder, { recursive: true, force: true }) }
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
