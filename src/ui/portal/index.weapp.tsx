import { RootPortal } from '@tarojs/components'
import type { ReactNode } from 'react'

/** Renders its children above the page, outside the Screen, so they need the theme's classes themselves. */
export function Portal({ children }: { children: ReactNode }) {
  return <RootPortal>{children}</RootPortal>
}
