import type { ReactNode } from 'react'
import { Screen } from '../screen'

/** The root of every page of the staff. */
export function StaffScreen({ children }: { children: ReactNode }) {
  return <Screen isWide>{children}</Screen>
}
