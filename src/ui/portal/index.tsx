import type { ReactNode } from 'react'

/** For tools that do not resolve the platform suffixes (`.h5`, `.weapp`), such as tsc; never bundled. */
export function Portal({ children }: { children: ReactNode }) {
  return <>{children}</>
}
