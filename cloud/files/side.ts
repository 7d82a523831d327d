import { type ContentCheck, noContentCheck } from '../platform/content-check'
import type { CloudFiles } from '../platform/files/file-cloud'
import { fileFolder } from '../platform/files/file-folder'
import { makeFileTokens } from '../platform/files/file-tokens'
import type { FilePorts } from '../platform/ports'

/**
 * Files as a server with a bridge has them: tickets of its own, bytes in the cloud's storage or in a folder, and then
 * addresses of its own too.
 */
export const bridgeFiles = (secret: string, folder: string, cloud: CloudFiles | null = null) => {
  const tokens = makeFileTokens(secret)
  const { store, addresses } = cloud ?? { store: fileFolder(folder), addresses: tokens.addresses }
  return { tokens, store, addresses }
}

/** What calls need of them. @param check asks nobody where photos are encoded elsewhere */
export const portsOf = (
  { tokens, addresses, store }: ReturnType<typeof bridgeFiles>,
  check: ContentCheck = noContentCheck,
): FilePorts => ({ tickets: tokens.tickets, addresses, store, check })
