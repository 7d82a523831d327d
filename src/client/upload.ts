import { CallError } from './call'
import type { Photo, Upload } from './device'
import { isAnswer } from './transport.http'

/** Sends bytes to an address; brings the JSON that came. Rejects when none came. */
export type Put = (url: string, photo: Photo) => Promise<unknown>

/** Uploads over the bridge: `PUT /files/<ticket>`. The ticket says who and what for, so no token goes along. */
export const uploadOverHttp =
  (baseUrl: string, put: Put): Upload =>
  async (photo, { ticket }) => {
    const body = await put(`${baseUrl}/files/${ticket}`, photo).catch(() => null)
    if (!isAnswer(body)) throw new CallError('unreachable')
    if (!body.ok) throw new CallError(body.error.code, body.error)
    return {}
  }

/** The server names its own files by a path and those of a cloud by a whole address. */
export const urlOn =
  (baseUrl: string) =>
  (address: string): string =>
    address.startsWith('/') ? `${baseUrl}${address}` : address
