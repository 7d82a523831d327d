import { type ContentCheck, noContentCheck } from '../platform/content-check'
import type { CloudFiles } from '../platform/files/file-cloud'
import { fileFolder } from '../platform/files/file-folder'
import { makeFileTokens } from '../platform/files/file-tokens'
import type { FilePorts } from '../platform/ports'

/**
 * The files of a server with a bridge: upload tickets of its own; bytes in the cloud's storage or in a folder, and for
 * a folder signed addresses too.
 */
export const bridgeFiles = (secret: string, folder: string, cloud: CloudFiles | null = null) => {
  const tokens = makeFileTokens(secret)
  const { store, addresses } = cloud ?? { store: fileFolder(folder), addresses: tokens.addresses }
  return { tokens, store, addresses }
}

/**
 * The ports through which calls use files.
 * @param check asked only where photos are encoded here
 */
export const portsOf = (
  { tokens, addresses, store }: ReturnType<typeof bridgeFiles>,
  check: ContentCheck = noContentCheck,
): FilePorts => ({ tickets: tokens.tickets, addresses, store, check })
