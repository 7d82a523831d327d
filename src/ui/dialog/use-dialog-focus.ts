import { useEffect, useId } from 'react'

const focusables = '[tabindex="0"], input, textarea, a[href]'
const stopsIn = (id: string) => [...(document.getElementById(id)?.querySelectorAll<HTMLElement>(focusables) ?? [])]

/**
 * In the browser: moves focus into the open dialog, traps it there, and restores it on close; Escape closes the dialog.
 * In WeChat `aria-modal` is enough, so this does nothing there.
 * @returns the id to set on the dialog element
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
    // Taro elements become focusable only after they have rendered, so try again in the next frame
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
