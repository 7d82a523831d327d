import type { Context, Hono } from 'hono'
import type { Answer } from '../../src/contract/errors'
import type { Output } from '../../src/contract/schema/types'
import type { Dispatch } from '../dispatch/dispatch'
import type { AnonymousLimit } from './anonymous-limit'
import { pageHeaders } from './page'
import { busyPage, pointPage, problemPage } from './scan-page'

/** WeChat's check file of a link rule: the name it asks for, and what must stand in it. */
export interface LinkFile {
  name: string
  content: string
}

/** Reads `name.txt:content`, as the environment has it. */
export const linkFileOf = (setting: string | undefined): LinkFile | null => {
  const [name, content] = setting?.split(':') ?? []
  return name === undefined || content === undefined ? null : { name, content }
}

interface Parts {
  dispatch: Dispatch
  mayAsk: AnonymousLimit
  linkFile: LinkFile | null
}

/** Whether a point is open changes within minutes. */
const HEADERS = { ...pageHeaders, 'cache-control': 'private, max-age=60' }

const outputOf = <T>(answer: Answer): T | null => (answer.ok ? (answer.output as T) : null)

/** A code that was cut or is none of ours still gets a page that says so; longer ones are not worth reading. */
const PATH_MAX = 200

/**
 * The addresses on posters, as any camera opens them: a page without script. Inside WeChat the mini-program opens
 * instead, by the link rule, for which WeChat reads a check file here.
 */
export const addScanRoutes = (web: Hono, { dispatch, mayAsk, linkFile }: Parts): void => {
  web.get('/s/:code', async (c: Context) => {
    const code = c.req.param('code') ?? ''
    if (linkFile !== null && code === linkFile.name) return c.text(linkFile.content)
    if (code.length > PATH_MAX) return c.notFound()
    if (!mayAsk(c)) return c.html(busyPage(), 429, HEADERS)
    const text = `/s/${code}`
    const resolved = outputOf<Output<'scan.resolve'>>(await dispatch({ method: 'scan.resolve', input: { text } }, null))
    if (!resolved) return c.html(busyPage(), 503, HEADERS)
    const { point, problem } = resolved
    if (problem !== null || point === null) return c.html(problemPage(resolved), 404, HEADERS)
    const input = { pointId: point.id }
    const details = outputOf<Output<'points.get'>>(await dispatch({ method: 'points.get', input }, null))
    return details ? c.html(pointPage(resolved, details), 200, HEADERS) : c.html(busyPage(), 503, HEADERS)
  })
}
