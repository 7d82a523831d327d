import { useEffect, useRef } from 'react'

/** Calls `onFewer` whenever the count has decreased. */
export const useFewer = (count: number, onFewer: () => unknown): void => {
  const before = useRef(count)
  useEffect(() => {
    if (count < before.current) onFewer()
    before.current = count
  }, [count, onFewer])
}
