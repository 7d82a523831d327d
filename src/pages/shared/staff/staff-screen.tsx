import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Screen } from '../screen'
import { Rail } from './rail'
import { useIsWide } from './use-is-wide'

interface StaffScreenProps {
  /** A page that hangs on a wall has no tools beside it. */
  hasRail?: boolean
  children: ReactNode
}

/** The root of every page of the staff: in a wide window with the rail beside it. */
export function StaffScreen({ hasRail = true, children }: StaffScreenProps) {
  const isRailed = useIsWide() && hasRail
  return (
    <Screen isWide>
      <View className={isRailed ? 'st-railed' : ''}>
        {isRailed && <Rail />}
        <View className="st-body">{children}</View>
      </View>
    </Screen>
  )
}
