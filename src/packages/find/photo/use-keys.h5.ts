import { useEffect } from 'react'
import type { Keys } from './keys'

/** Listens to the keyboard while the page is shown. */
export const useKeys = (keys: Keys): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      keys[event.key as keyof Keys]?.()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [keys])
}
