import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { root } from '../../scripts/bundle.mjs'
import { copyData, prepareCloud } from '../cloud/prepared.mjs'

/** A Wednesday morning in Shanghai, when offices are open. */
export const MORNING = '2026-11-25T02:00:00.000Z'

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

/** Starts the local cloud on a data folder; its clock starts at `at`. */
const run = async (program, folder, at) => {
  const port = await freePort()
  const server = spawn(process.execPath, ['--require', join(root, 'test/browser/server-clock.cjs'), program], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      YIJIA_ROOT: root,
      PORT: String(port),
      DATA_DIR: folder,
      DATABASE_URL: '',
      RATE_LIMIT_PER_MINUTE: '100000',
      CLOCK_AT: at,
    },
  })
  const stop = async (signal) => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill(signal)
    await once(server, 'exit')
  }
  await listening(server)
  return { server, address: `http://127.0.0.1:${port}`, stop }
}

const load = async (program, data) => {
  const { stop } = await run(program, data, MORNING)
  await stop('SIGTERM')
}

/** The local cloud's bundle and its data folder as it is in the morning. */
export const preparedBrowserCloud = () =>
  prepareCloud({ kind: 'browser', entry: 'cloud/local/main.ts', at: MORNING, load })

/**
 * The local cloud as a process of its own, in a folder of its own, with the sample district and the built browser
 * version. Its clock starts in the morning.
 *
 * @returns {Promise<{ address: string, setClock: (at: string) => Promise<void>, stop: () => Promise<void>,
 *   call: (method: string, input: object, persona?: string) => Promise<any> }>}
 */
export async function startCloud() {
  const { program, data } = await preparedBrowserCloud()
  const folder = copyData(data)
  const { server, address, stop } = await run(program, folder, MORNING)
  return {
    address,
    setClock: async (instant) => {
      server.send({ at: instant })
      await once(server, 'message')
    },
    call: (method, input, persona) => call(address, method, input, persona),
    stop: async () => {
      await stop('SIGKILL') // it would wait four seconds for connections that are kept alive, and its data go anyway
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Resolves when the address is printed; rejects with what the server said when it ends before. */
const listening = (server) =>
  new Promise((resolve, reject) => {
    let said = ''
    server.stderr.on('data', (chunk) => (said += chunk))
    server.stdout.on('data', (chunk) => {
      said += chunk
      if (said.includes('http://')) resolve()
    })
    server.once('exit', (code) => reject(new Error(`the local cloud ended with ${code}: ${said}`)))
  })

const post = async (url, body, token = '') => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  if (!answer.ok) throw new Error(`${url}: ${JSON.stringify(answer.error)}`)
  return answer.output
}

const call = async (address, method, input, persona) => {
  const key = Array.from({ length: 24 }, () => Math.floor(Math.random() * 36).toString(36)).join('')
  const token = persona ? (await post(`${address}/session`, { persona })).token : ''
  return post(`${address}/api`, { method, input, key }, token)
}
