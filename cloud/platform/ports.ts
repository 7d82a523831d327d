import { type ContentCheck, noContentCheck } from './content-check'
import type { FileAddresses } from './files/file-addresses'
import { type FileStore, noStore } from './files/file-store'
import type { FileTickets } from './files/file-tokens'
import { type MessageSender, noSender, type TemplateIds } from './messages'
import { noWordsCheck, type WordsCheck } from './words-check'

/** A number that WeChat has verified, by the code its button gave. */
export interface PhoneNumbers {
  /** null: no such code, or used before. Rejects when WeChat cannot be reached. */
  byCode: (code: string) => Promise<string | null>
}

/** What calls need of files: leave to upload, addresses, a look at what is there already, and an end of bytes. */
export interface FilePorts {
  tickets: FileTickets
  addresses: FileAddresses
  check: ContentCheck
  store: Pick<FileStore, 'remove'>
}

/** What WeChat may tell besides the inbox, and by which of its templates. */
export interface MessagePorts {
  sender: MessageSender
  templateIds: TemplateIds
}

/** What handlers may ask of the world outside, before their transaction begins. */
export interface Ports {
  phoneNumbers: PhoneNumbers
  files: FilePorts
  messages: MessagePorts
  words: WordsCheck
}

/** In WeChat's own cloud the phone uploads to the cloud's storage, and no ticket is ever shown. */
export const noTickets: FileTickets = { issue: async (fileId) => fileId }

export const noFiles: FilePorts = {
  tickets: noTickets,
  addresses: { of: async (refs) => refs.map(() => null) },
  check: noContentCheck,
  store: noStore,
}

/** A server that nobody outside answers. */
export const noPorts: Ports = {
  phoneNumbers: { byCode: async () => null },
  files: noFiles,
  messages: { sender: noSender, templateIds: {} },
  words: noWordsCheck,
}
