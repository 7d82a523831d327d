import { View } from '@tarojs/components'
import { joined } from '../words.zh'
import './index.scss'

interface FactsProps {
  /** Empty ones are left out. */
  parts: readonly string[]
  /** Small, as under a name in a list. */
  isNote?: boolean
}

/** Facts about a room or a booking, on one line where they fit. */
export function Facts({ parts, isNote = false }: FactsProps) {
  return <View className={`fs ${isNote ? 't-note' : 't-quiet'}`}>{joined(parts)}</View>
}
