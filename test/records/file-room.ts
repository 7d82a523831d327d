import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckResult } from '../../cloud/platform/content-check'
import { fileFolder } from '../../cloud/platform/files/file-folder'
import { makeFileTokens } from '../../cloud/platform/files/file-tokens'
import { sharpImages } from '../../cloud/platform/files/images'
import type { FilePorts } from '../../cloud/platform/ports'

const END_OF_TIME = '2999-01-01T00:00:00Z'

/**
 * File storage like a server's: a folder of its own, real addresses and image processing, and a content check whose
 * verdict tests decide.
 */
export const fileRoom = (secret: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'yijia-files-'))
  const store = fileFolder(folder)
  const tokens = makeFileTokens(secret)
  const look: { says: CheckResult; askedFor: (string | null)[] } = { says: { suggestion: 'pass' }, askedFor: [] }
  const check: FilePorts['check'] = {
    picture: async (address) => {
      look.askedFor.push(address)
      return look.says
    },
  }
  const ports: FilePorts = { tickets: tokens.tickets, addresses: tokens.addresses, check, store }
  return {
    store,
    tokens,
    images: sharpImages(),
    /** The verdict about the next pictures, and the checks that were requested. */
    look,
    ports,
    /** The references of all stored bytes, sorted. */
    lying: async () => ((await store.olderThan?.(END_OF_TIME)) ?? []).sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
