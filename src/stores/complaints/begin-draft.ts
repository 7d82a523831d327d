import { newKey } from '../../client/key'
import type { DraftContent } from './draft/draft'
import type { DraftShelf } from './draft-shelf'
import { OpenDraft } from './open-draft'

/**
 * Stores what is known of a complaint: in the draft begun before, if that is still being written, else in a new one.
 * @param begunId empty: none was begun
 * @returns the draft's id
 */
export const beginDraft = (
  shelf: DraftShelf,
  now: () => string,
  content: Partial<DraftContent>,
  begunId: string,
): string => {
  const id = shelf.find(begunId)?.step === 'writing' ? begunId : newKey()
  new OpenDraft(shelf, now, id, false).write(content)
  return id
}
