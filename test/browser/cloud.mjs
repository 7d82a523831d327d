import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle, root } from '../../scripts/bundle.mjs'

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

/**
 * The local cloud as a process of its own, in a folder of its own, with the sample district and the built browser
 * version.
 *
 * @param {string} [at] the instant at which its clock starts
 * @returns {Promise<{ address: string, setClock: (at: string) => Promise<void>, stop: () => Promise<void>,
 *   call: (method: string, input: object, persona?: string) => Promise<any> }>}
 */
export async function startCloud(at = MORNING) {
  const program = join(root, `.build/browser-cloud-${process.pid}.cjs`)
  await bundle('cloud/local/main.ts', program)
  const folder = mkdtempSync(join(tmpdir(), 'yijia-browser-'))
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
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
    rmSync(program, { force: true })
  }
  await listening(server)
  const address = `http://127.0.0.1:${port}`
  return {
    address,
    setClock: async (instant) => {
      server.send({ at: instant })
      await once(server, 'message')
    },
    call: (method, input, persona) => call(address, method, input, persona),
    stop,
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
