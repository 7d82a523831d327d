import { limits } from '../../src/contract/limits'
import type { Suggestion } from '../../src/domain/file'
import { masked } from '../../src/domain/mask/masked'
import type { MediationRow } from '../storage/complaints/mediation-rows'
import { addEntry } from '../storage/complaints/write-case'
import type { Tx } from '../storage/tables'
import { isHeldAt } from './held'

interface Context {
  tx: Tx
  now: string
  person: { personId: string }
}

export interface Wish {
  /** As it was typed; nothing where nothing was. */
  wish: string
  /** What the platform thinks of it; null: nobody could look. */
  suggestion: Suggestion | null
}

/** What a side would like, or why it leaves: the staff read it in the history, the other of the two never. */
export const noteWish = async (
  { tx, now, person }: Context,
  row: MediationRow,
  side: 'first' | 'other',
  { wish, suggestion }: Wish,
): Promise<void> => {
  const words = masked(wish, limits.noteMax)
  if (words === '') return
  const by = side === 'first' ? 'filer' : 'other'
  const said = { kind: 'wished', side: by, person_id: person.personId, words, is_held: isHeldAt(suggestion) } as const
  await addEntry(tx, row.complaintId, { ...said, to_state: null, at: now, visit_at: null })
}
