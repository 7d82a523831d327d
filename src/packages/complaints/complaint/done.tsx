import { observer } from 'mobx-react-lite'
import type { Act } from '../../../stores/act'
import type { ComplaintStore } from '../parts/complaint-store'
import { Outcome } from '../../../ui/outcome'
import { showPart } from '../parts/show-part'
import { words } from './words.zh'

/** Where the page says what was just done: at its top, whichever button it was. */
const DONE = 'case-done'

/** What was just done here. */
export const Done = observer(function Done({ store }: { store: ComplaintStore }) {
  const { done } = store
  return (
    <Outcome id={DONE} problem="" {...(done !== '' && { done: words.done[done], text: words.done[`${done}Text`] })} />
  )
})

/** Brings what was done into sight, unless it went wrong: that is said where it was pressed. Answers whether it went well. */
export const showDone = async (work: Promise<void>, act: Act): Promise<boolean> => {
  await work
  const isDone = act.problem === ''
  if (isDone) showPart(DONE)
  return isDone
}
