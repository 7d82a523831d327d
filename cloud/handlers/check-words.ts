import type { Suggestion } from '../../src/domain/files/file'
import { mask } from '../../src/domain/mask/mask'
import { findIdentity } from '../storage/people/people'
import type { PrepareContext } from './handler'

/** Sends text to the content check, in the form in which it will be stored. Empty text is not checked. */
export const checkWords = async (
  { db, ports, person }: PrepareContext,
  texts: readonly (string | null)[],
): Promise<Suggestion | null> => {
  const words = texts.map((text) => mask(text ?? '').trim()).filter((text) => text !== '')
  if (words.length === 0) return 'pass'
  return ports.words.look(words.join('\n'), await findIdentity(db, person.personId))
}
