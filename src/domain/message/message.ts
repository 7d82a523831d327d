import type { Role } from '../people/role'
import { shorten } from './shorten'
import type { Given, Template } from './template'
import { type TemplateKey, templates } from './templates'

/** What a message tells, by the names its template gives: words, instants and keys of words, all as text. */
export type MessageData = Readonly<Record<string, string>>

/** To the staff of a community by their role, or to one person. */
export type Recipient = { role: Extract<Role, 'worker' | 'manager' | 'admin'> } | { personId: string }

/** Something to be told. `subjectId`: what it is about, for the page that the message opens. */
export interface NewMessage {
  communityId: number
  to: Recipient
  template: TemplateKey
  subjectId: string
  data: MessageData
  /** From when on it may be told, an instant; at once where it is missing. */
  dueAt?: string
}

type DataOf<K extends TemplateKey> = Given<(typeof templates)[K]['data']>

/**
 * Something to be told, with what its template wants to know. A text that is too long is shortened here, so that
 * what the build checked holds for every message.
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
