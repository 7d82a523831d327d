import { deviceOfBrowser, TOKEN } from './browser-device'
import type { Platform } from './device'
import { makeSession, withSession } from './session'
import { type Put, uploadOverHttp, urlOn } from './upload'
import { httpTransport, type Post } from './transport.http'

const post: Post = async (url, body, token, timeoutMs) => {
  const cancel = new AbortController()
  const timer = setTimeout(() => cancel.abort(), timeoutMs)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
      signal: cancel.signal,
    })
    return (await response.json()) as unknown
  } finally {
    clearTimeout(timer)
  }
}

const put: Put = async (url, { path }) => {
  const bytes = await (await fetch(path)).blob()
  return (await fetch(url, { method: 'PUT', body: bytes })).json() as Promise<unknown>
}

/** The platform of the browser version, which the HTTP bridge serves itself. */
export const makePlatform = (): Platform => {
  const baseUrl = YIJIA_API_URL
  const device = deviceOfBrowser(baseUrl)
  const session = makeSession({
    baseUrl,
    post,
    prove: async () => {
      const persona = device.persona()
      return persona === '' ? null : { persona }
    },
    keep: { read: () => device.read(TOKEN), write: (token) => device.write(TOKEN, token) },
  })
  return {
    device: { ...device, upload: uploadOverHttp(baseUrl, put), urlOf: urlOn(baseUrl) },
    transport: withSession(httpTransport({ baseUrl, post, token: session.token }), session),
  }
}
