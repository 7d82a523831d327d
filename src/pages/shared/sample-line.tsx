import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useEffect } from 'react'
import { useStores } from '../../stores/root'
import { SampleTag } from '../../ui/tag'

/** The banner of pages with sample data. Renders only `children` for a real district; they come before the banner. */
export const SampleLine = observer(function SampleLine({ children }: { children?: ReactNode }) {
  const { district } = useStores()
  useEffect(() => void district.load(), [district])
  const isSample = district.district.value?.isSample ?? false
  if (!isSample && !children) return null
  return (
    <View className="between">
      {children ?? <View />}
      {isSample && <SampleTag />}
    </View>
  )
})
