import { useEffect, useId } from 'react'

const focusables = '[tabindex="0"], input, textarea, a[href]'
const stopsIn = (id: string) => [...(document.getElementById(id)?.querySelectorAll<HTMLElement>(focusables) ?? [])]

/**
 * In the browser: focus moves into the open dialog, stays in it, and goes back where it was; Escape closes.
 * On the phone `aria-modal` does this and nothing is needed.
 * @returns the id to put on the dialog
 */
export const useDialogFocus = (isOpen: boolean, onClose: () => void): string => {
  const id = `dialog${useId().replace(/\W/g, '')}`
  const isActive = isOpen && process.env.TARO_ENV === 'h5'

  useEffect(() => {
    if (!isActive) return
    const before = document.activeElement
    const enter = () => {
      if (!document.getElementById(id)?.contains(document.activeElement)) stopsIn(id)[0]?.focus()
    }
    enter()
    // Taro's elements can take the focus only once they have been drawn
    const frame = requestAnimationFrame(enter)
    return () => {
      cancelAnimationFrame(frame)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [isActive, id])

  useEffect(() => {
    if (!isActive) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
      if (event.key === 'Tab') keepInside(event, stopsIn(id))
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isActive, id, onClose])

  return id
}

const keepInside = (event: KeyboardEvent, stops: HTMLElement[]) => {
  const now = stops.findIndex((stop) => stop === document.activeElement)
  const isLeaving = now < 0 || now === (event.shiftKey ? 0 : stops.length - 1)
  if (!isLeaving) return
  event.preventDefault()
  stops[event.shiftKey ? stops.length - 1 : 0]?.focus()
}
