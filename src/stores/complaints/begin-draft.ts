import { newKey } from '../../client/key'
import type { DraftContent } from './draft/draft'
import type { DraftShelf } from './draft-shelf'
import { OpenDraft } from './open-draft'

/** Stores a new draft with what is known already. @returns its id */
export const beginDraft = (shelf: DraftShelf, now: () => string, content: Partial<DraftContent>): string => {
  const draft = new OpenDraft(shelf, now, newKey(), false)
  draft.write(content)
  return draft.id
}
