import type { Dispatch } from '../dispatch/dispatch'

/** Calls back after each successful call that changed something, recognised by its idempotency key. */
export const afterChanges =
  (dispatch: Dispatch, isChanged: () => void): Dispatch =>
  async (raw, identity) => {
    const answer = await dispatch(raw, identity)
    if (answer.ok && typeof raw === 'object' && raw !== null && 'key' in raw) isChanged()
    return answer
  }

/** Debounces work: it runs soon, once for all requests until then. */
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
    /** Cancels the pending run and ignores later requests. */
    stop: () => {
      isOver = true
      clearTimeout(timer)
    },
  }
}
