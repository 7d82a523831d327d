import { createServer } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

async function readBody(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function readFile(folder, name) {
  const file = join(folder, name)
  const isInside = file.startsWith(folder + sep)
  return isInside && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined
}

/**
 * Serves the files by name, then those of the folder, and answers `POST /__answer` for stubbed APIs.
 *
 * @param {{ folder: string, files: Record<string, string>, answer: (call: object) => Promise<object> }} options
 * @returns {Promise<{ origin: string, missing: string[], close: () => Promise<void> }>} missing: asked for in vain
 */
export async function serve({ folder, files, answer }) {
  const missing = []
  const server = createServer(async (request, response) => {
    const send = (status, type, body) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
    const { pathname } = new URL(request.url, 'http://localhost')
    if (pathname === '/__answer') {
      return send(200, types['.json'], JSON.stringify(await answer(JSON.parse(await readBody(request)))))
    }
    const name = decodeURIComponent(pathname).replace(/^\/+/, '') || 'index.html'
    const body = files[name] ?? readFile(folder, name)
    if (body !== undefined) return send(200, types[extname(name)] ?? 'application/octet-stream', body)
    missing.push(name)
    return send(404, 'text/plain', 'not found')
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { origin: `http://127.0.0.1:${server.address().port}`, missing, close }
}
