import type { MessageData } from '../../../src/domain/message/message'
import { textOf } from '../../../src/domain/message/render'
import { templateOf } from '../../../src/domain/message/templates'
import { orUnfit } from '../unfit'

/** A message in words. @returns null for a template of another version */
export const presentMessage = (key: string, data: MessageData, now: string): { title: string; text: string } | null => {
  const template = templateOf(key)
  return template && { title: template.title, text: orUnfit(() => textOf(template, data, now)) }
}
