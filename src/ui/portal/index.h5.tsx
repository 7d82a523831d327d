import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Renders its children above the page, outside the Screen, so they need the theme's classes themselves. */
export function Portal({ children }: { children: ReactNode }) {
  return createPortal(children, document.body)
}
