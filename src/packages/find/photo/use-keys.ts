import { useEffect } from 'react'

/** What a key does, by its name in the browser. */
export type Keys = Readonly<Partial<Record<'ArrowLeft' | 'ArrowRight' | 'Escape', () => void>>>

/** Listens to the keyboard of a browser while the page is shown; phones have none. */
export const useKeys = (keys: Keys): void => {
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      keys[event.key as keyof Keys]?.()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [keys])
}
