import { useEffect, useRef } from 'react'

/** Asks anew once what is shown is stale: once a tick of `now`, so that what fails is not asked again at once. */
export const useFresh = (isStale: boolean, now: string, ask: () => Promise<void>): void => {
  const tick = useRef(now)
  useEffect(() => {
    if (!isStale || tick.current === now) return
    tick.current = now
    void ask()
  }, [now, isStale, ask])
}
