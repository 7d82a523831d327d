import { limits } from '../../src/contract/limits'
import type { MediationSide } from '../../src/domain/mediation/present/mediation-facts'
import type { Suggestion } from '../../src/domain/files/file'
import { masked } from '../../src/domain/mask/masked'
import type { MediationRow } from '../storage/mediation/mediation-rows'
import { addEntry } from '../storage/complaints/write-complaint'
import type { Tx } from '../storage/tables'
import { needsReviewAfter } from '../complaints/needs-review'

interface Context {
  tx: Tx
  now: string
  person: { personId: string }
}

export interface Wish {
  /** The text as typed; null when none was given. */
  wish: string
  /** The platform's verdict on the text; null: the check could not be run. */
  suggestion: Suggestion | null
}

/**
 * Records what a side would like, or why it leaves: the staff read it in the history, the other side never. A
 * mediator's text needs no review.
 */
export const noteWish = async (
  { tx, now, person }: Context,
  row: MediationRow,
  side: MediationSide,
  { wish, suggestion }: Wish,
): Promise<void> => {
  const words = masked(wish, limits.noteMax)
  if (words === '') return
  const said = { person_id: person.personId, words, to_state: null, at: now, visit_at: null } as const
  await addEntry(
    tx,
    row.complaintId,
    side === 'mediator'
      ? { ...said, kind: 'note', side: 'staff', is_pending_review: false }
      : {
          ...said,
          kind: 'wished',
          side: side === 'first' ? 'reporter' : 'other',
          is_pending_review: needsReviewAfter(suggestion),
        },
  )
}
