import type { Role } from '../role'
import type { TemplateKey } from './templates'

/** What a message tells, by the names its template gives: words, instants and figures, all as text. */
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
}
