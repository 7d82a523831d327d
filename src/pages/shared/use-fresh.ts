import { useEffect, useRef } from 'react'

/** Reloads stale data: once per tick of `now`, so that a failure is not retried immediately. */
export const useFresh = (isStale: boolean, now: string, ask: () => Promise<void>): void => {
  const tick = useRef(now)
  useEffect(() => {
    if (!isStale || tick.current === now) return
    tick.current = now
    void ask()
  }, [now, isStale, ask])
}
