import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Lifts its children above the page. They leave the tree, so they carry the theme's class themselves. */
export function Portal({ children }: { children: ReactNode }) {
  return createPortal(children, document.body)
}
