import { CallError } from './call'
import type { Photo, Upload } from './device'
import { isAnswer } from './transport.http'

/** Puts bytes to a URL and returns the JSON of the response. Rejects when there is none. */
export type Put = (url: string, photo: Photo) => Promise<unknown>

/**
 * Uploads over the bridge: `PUT /files/<ticket>`. The ticket identifies the caller and the file, so no token is sent.
 */
export const uploadOverHttp =
  (baseUrl: string, put: Put): Upload =>
  async (photo, { ticket }) => {
    const body = await put(`${baseUrl}/files/${ticket}`, photo).catch(() => null)
    if (!isAnswer(body)) throw new CallError('unreachable')
    if (!body.ok) throw new CallError(body.error.code, body.error)
    return {}
  }

/** The URL of a file: the server returns a path for its own files and an absolute URL for those of a cloud. */
export const urlOn =
  (baseUrl: string) =>
  (address: string): string =>
    address.startsWith('/') ? `${baseUrl}${address}` : address
