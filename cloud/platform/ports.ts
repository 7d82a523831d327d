import { type CertificatePrinter, noCertificatePrinter } from './certificate-printer'
import { type ContentCheck, noContentCheck } from './content-check'
import type { FileAddresses } from './files/file-addresses'
import { type FileStore, noStore } from './files/file-store'
import type { FileTickets } from './files/file-tokens'
import { type MessageSender, noSender, type TemplateIds } from './messages'
import { noPrinter, type PosterPrinter } from './poster-printer'
import { noWordsCheck, type WordsCheck } from './words-check'

/** A number WeChat has verified, by the code from its button. */
export interface PhoneNumbers {
  /** null: no such code, or already used. Rejects when WeChat cannot be reached. */
  byCode: (code: string) => Promise<string | null>
}

/** What calls need of files: upload tickets, addresses, checks, and the deletion of bytes. */
export interface FilePorts {
  tickets: FileTickets
  addresses: FileAddresses
  check: ContentCheck
  store: Pick<FileStore, 'remove'>
}

/** Which WeChat templates are configured, in addition to the inbox. */
export interface MessagePorts {
  sender: MessageSender
  templateIds: TemplateIds
}

/** The external services a handler may use, before its transaction begins. */
export interface Ports {
  phoneNumbers: PhoneNumbers
  files: FilePorts
  messages: MessagePorts
  words: WordsCheck
  posters: PosterPrinter
  certificates: CertificatePrinter
}

/** In WeChat's own cloud the phone uploads to the cloud's storage, which needs no ticket. */
export const noTickets: FileTickets = { issue: async (fileId) => fileId }

export const noFiles: FilePorts = {
  tickets: noTickets,
  addresses: { of: async (refs) => refs.map(() => null) },
  check: noContentCheck,
  store: noStore,
}

/** For a server without external services. */
export const noPorts: Ports = {
  phoneNumbers: { byCode: async () => null },
  files: noFiles,
  messages: { sender: noSender, templateIds: {} },
  words: noWordsCheck,
  posters: noPrinter,
  certificates: noCertificatePrinter,
}
