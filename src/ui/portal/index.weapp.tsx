import { RootPortal } from '@tarojs/components'
import type { ReactNode } from 'react'

/** Lifts its children above the page. They leave the tree, so they carry the theme's class themselves. */
export function Portal({ children }: { children: ReactNode }) {
  return <RootPortal>{children}</RootPortal>
}
