import type { Role } from '../people/role'
import { shorten } from './shorten'
import type { Given, Template } from './template'
import { type TemplateKey, templates } from './templates'

/** The data of a message by the names in its template: words, instants and keys of words, all as text. */
export type MessageData = Readonly<Record<string, string>>

/** To the staff of a community by their role, or to one person. */
export type Recipient = { role: Extract<Role, 'worker' | 'manager' | 'admin'> } | { personId: string }

/** A notification to send. `subjectId`: what it is about, for the page that it opens. */
export interface NewMessage {
  communityId: number
  to: Recipient
  template: TemplateKey
  subjectId: string
  data: MessageData
  /** The earliest time to send it, an instant; without it, at once. */
  dueAt?: string
}

/** What the template of a message needs. */
export type DataOf<K extends TemplateKey> = Given<(typeof templates)[K]['data']>

/**
 * Creates a notification with the data its template needs. Texts that are too long are shortened here, so that the
 * build's checks hold for every message.
 */
export const message = <K extends TemplateKey>(
  key: K,
  { data, ...about }: Omit<NewMessage, 'template' | 'data'> & { data: DataOf<K> },
): NewMessage => {
  const { data: shape } = templates[key] as Template
  const fitting = Object.entries<string>(data).map(([name, value]) => {
    const datum = shape[name]
    return [name, typeof datum === 'number' ? shorten(value, datum) : value]
  })
  return { ...about, template: key, data: Object.fromEntries(fitting) as MessageData }
}
