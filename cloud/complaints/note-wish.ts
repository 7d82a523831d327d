import { limits } from '../../src/contract/limits'
import { masked } from '../../src/domain/mask/masked'
import type { MediationRow } from '../storage/complaints/mediation-rows'
import { addEntry } from '../storage/complaints/write-case'
import type { Tx } from '../storage/tables'

interface Context {
  tx: Tx
  now: string
  person: { personId: string }
}

/** What a side would like, or why it leaves: the staff read it in the history, the other of the two never. */
export const noteWish = async (
  { tx, now, person }: Context,
  row: MediationRow,
  side: 'first' | 'other',
  wish: string | null,
): Promise<void> => {
  const words = masked(wish ?? '', limits.noteMax)
  if (words === '') return
  const by = side === 'first' ? 'filer' : 'other'
  const entry = { kind: 'wished', to_state: null, at: now, side: by, person_id: person.personId, words, visit_at: null } as const
  await addEntry(tx, row.complaintId, entry)
}
