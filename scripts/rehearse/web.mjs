// The built `web`, as a process of its own.
import { spawn } from 'node:child_process'
import { mkdirSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle, root } from '../bundle.mjs'
import { freePort } from './postgres.mjs'

const file = join(root, '.build/rehearse/web.cjs')

/** Builds it once, for all processes of a rehearsal. */
export const buildWeb = () => bundle('cloud/web.ts', file)

/** Starts one and waits until it answers; its log is beside the built file. @param variables of its environment */
export const startWeb = async (variables) => {
  const port = await freePort()
  const env = { ...process.env, NODE_OPTIONS: '', PORT: String(port), ...variables }
  mkdirSync(dirname(file), { recursive: true })
  const log = openSync(`${file}.${port}.log`, 'w')
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', log, log] })
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })))
  const url = `http://127.0.0.1:${port}`
  const isUp = () =>
    fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`web ended with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const end = (signal) => {
    child.kill(signal)
    return ended
  }
  return { url, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
