import { Refusal } from '../../src/domain/refusal'

/** A required text, trimmed. @throws Refusal with the given code when nothing is left */
export const mustSay = (text: string, code: 'words_missing' | 'reason_missing' | 'number_missing'): string => {
  const said = text.trim()
  if (said === '') throw new Refusal(code)
  return said
}

/** The same for an optional text. */
export const maySay = (text: string | null): string | null => (text === null ? null : mustSay(text, 'words_missing'))
