import { limits } from '../../../src/contract/limits'
import { canHappen } from '../../../src/domain/complaints/state'
import { stateNow } from '../../../src/domain/complaints/state-now'
import { masked } from '../../../src/domain/mask/masked'
import { Refusal } from '../../../src/domain/refusal'
import { isHeldAt } from '../../complaints/held'
import { holdOwnCase } from '../../complaints/hold-case'
import { mustSay } from '../../complaints/must-say'
import { takeStep } from '../../complaints/step'
import { tellWorker } from '../../complaints/tell-worker'
import type { ChangeHandler, PrepareHandler } from '../handler'
import { lookAtWords } from '../look-at-words'

export const prepareAdd: PrepareHandler<'complaints.add'> = (context, { words }) => lookAtWords(context, [words])

/** More words to one's own case. While nobody has taken it, words that wait for an eye make the whole case wait for it. */
export const complaintsAdd: ChangeHandler<'complaints.add'> = async (context, { complaintId, words }, suggestion) => {
  const { person, now, tx } = context
  const row = await holdOwnCase(tx, person, complaintId)
  const said = masked(mustSay(words, 'words_missing'), limits.complaintWordsMax)
  if (!canHappen('add', stateNow(row, now))) throw new Refusal('wrong_state')
  const isHeld = isHeldAt(suggestion)
  const isUndecided = isHeld && canHappen('accept', row.state)
  const { state } = await takeStep(context, row, 'add', {
    kind: 'added',
    side: 'filer',
    personId: person.personId,
    words: said,
    isHeld,
    ...(isUndecided && { set: { is_held: true } }),
  })
  return {
    output: { state, isHeld },
    audit: [{ communityId: row.communityId, subjectId: complaintId }],
    messages: await tellWorker(tx, 'complaint_added', row),
  }
}
