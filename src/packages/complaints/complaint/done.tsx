import { observer } from 'mobx-react-lite'
import type { Act } from '../../../stores/act'
import type { ComplaintStore } from '../parts/complaint-store'
import { Outcome } from '../../../ui/outcome'
import { showPart } from '../parts/show-part'
import { words } from './words.zh'

/** The top of the page, where every confirmation is shown, whichever button was pressed. */
const DONE = 'complaint-done'

/** The confirmation of the last action on this page. */
export const Done = observer(function Done({ store }: { store: ComplaintStore }) {
  const { done } = store
  return (
    <Outcome id={DONE} problem="" {...(done !== '' && { done: words.done[done], text: words.done[`${done}Text`] })} />
  )
})

/**
 * Scrolls the confirmation into view, except after an error, which is shown at the pressed button. Returns whether the
 * action succeeded.
 */
export const showDone = async (work: Promise<void>, act: Act): Promise<boolean> => {
  await work
  const isDone = act.problem === ''
  if (isDone) showPart(DONE)
  return isDone
}
