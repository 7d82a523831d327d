import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import './index.scss'

interface LineItemProps {
  icon?: IconOf<'ink'>
  /** The icon on a square of lamp light; it gives its room to the words at the largest letters. */
  isBoxed?: boolean
  title: string
  note?: string
  /** A word or a small button at the end of the row. */
  side?: ReactNode
  /** With it the whole row is the target and shows the way on. */
  onPress?: () => void
}

/** One line of a list card: what it is, what is known about it, the way on. */
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
