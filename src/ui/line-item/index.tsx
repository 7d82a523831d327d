import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import './index.scss'

interface LineItemProps {
  icon?: IconOf<'ink'>
  /** Puts the icon on a yellow square; at the largest text size it is hidden to leave space for the words. */
  isBoxed?: boolean
  title: string
  note?: string
  /** A word or small button at the end of the row. */
  side?: ReactNode
  /** Makes the whole row a button with a chevron. */
  onPress?: () => void
}

/** One row of a list card: icon, title, note, and what it leads to. */
export function LineItem({ icon, isBoxed = false, title, note, side, onPress }: LineItemProps) {
  return (
    <View className={`li${onPress ? ' li-go i-chevron-right-ink2' : ''}`} {...(onPress ? pressable(onPress) : {})}>
      {icon && <View className={`ic ${isBoxed ? 'ic-box li-box' : 'ic-m'} ${iconClass(icon, 'ink')}`} />}
      <View className="grow">
        {note === undefined ? title : <View className="t-strong">{title}</View>}
        {note !== undefined && <View className="t-note">{note}</View>}
      </View>
      {side !== undefined && <View className="li-s">{side}</View>}
    </View>
  )
}
