import { View } from '@tarojs/components'
import { a11y } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import './index.scss'

export interface Step {
  id: string
  icon: IconOf<'ink2'>
  /** 往上走梯坎 38 级. */
  words: string
  /** How long: 1 分钟, 120 米. */
  figure?: string
}

/** A way as text, step by step. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <View className="sl" {...a11y({ role: 'list' })}>
      {steps.map(({ id, icon, words, figure }) => (
        <View key={id} className="sl-i" {...a11y({ role: 'listitem' })}>
          <View className={`ic ic-m ${iconClass(icon, 'ink2')}`} />
          <View className="grow">{words}</View>
          {figure !== undefined && <View className="t-quiet">{figure}</View>}
        </View>
      ))}
    </View>
  )
}
