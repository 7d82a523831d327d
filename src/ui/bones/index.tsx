import { View } from '@tarojs/components'
import { a11y } from '../a11y'
import './index.scss'

interface BonesProps {
  /** What will stand here. */
  shape: 'answer' | 'list' | 'page'
  /** What is being done: 正在看哪里最近. */
  words: string
}

/** The shape of the answer while it is on its way. It does not shimmer. */
export function Bones({ shape, words }: BonesProps) {
  return (
    <View className={`bn bn-${shape}`} {...a11y({ role: 'status', isBusy: true })}>
      {shape === 'answer' && <View className="bn-sc" />}
      <View className="bn-b">
        <View className="t-quiet">{words}</View>
        <View className="bn-l bn-half" />
        {shape === 'answer' && <View className="bn-l bn-num" />}
        <View className="bn-l" />
        {shape !== 'answer' && <View className="bn-l bn-half" />}
        {shape !== 'answer' && <View className="bn-l" />}
        {shape !== 'list' && <View className="bn-l bn-bt" />}
      </View>
    </View>
  )
}
