import type { ReactNode } from 'react'

/** For tools that do not know the platforms' suffixes; never bundled. */
export function Portal({ children }: { children: ReactNode }) {
  return <>{children}</>
}
