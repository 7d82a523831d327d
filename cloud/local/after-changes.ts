import type { Dispatch } from '../dispatch/dispatch'

/** Says so after each call that changed something: a key came with it, and it succeeded. */
export const afterChanges =
  (dispatch: Dispatch, isChanged: () => void): Dispatch =>
  async (raw, identity) => {
    const answer = await dispatch(raw, identity)
    if (answer.ok && typeof raw === 'object' && raw !== null && 'key' in raw) isChanged()
    return answer
  }

/** Work that is wanted soon, once for however many times it is asked for until then. */
export const soon = (work: () => void, afterMs: number) => {
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  return {
    ask: () => {
      if (isOver) return
      timer ??= setTimeout(() => {
        timer = undefined
        work()
      }, afterMs)
    },
    /** Nothing any more, whoever asks. */
    stop: () => {
      isOver = true
      clearTimeout(timer)
    },
  }
}
