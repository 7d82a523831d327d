import { View } from '@tarojs/components'
import { a11y } from '../a11y'
import './index.scss'

interface BonesProps {
  /** What will be shown here once it has loaded. */
  shape: 'answer' | 'list' | 'page'
  /** What is being loaded, such as 正在看哪里最近. */
  words: string
}

/** Skeleton shown while the answer loads. It is not animated. */
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
