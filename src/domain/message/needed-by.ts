import type { MessageData } from './message'
import type { Template } from './template'

/**
 * Until when a message is useful to its reader: the first of its moments after `since`.
 * @param since an instant
 * @returns an instant; undefined when it mentions none
 */
export const neededBy = (template: Template | null, data: MessageData, since: string): string | undefined => {
  const shape = template?.data ?? {}
  const instants = Object.keys(shape).flatMap((name) => (shape[name] === 'instant' ? (data[name] ?? []) : []))
  const coming = instants.filter((at) => Date.parse(at) > Date.parse(since))
  return coming.sort((a, b) => Date.parse(a) - Date.parse(b))[0]
}
