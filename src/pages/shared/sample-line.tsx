import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useEffect } from 'react'
import { useStores } from '../../stores/root'
import { SampleTag } from '../../ui/tag'

/** At the top of a page: its data is made up. Nothing for a real district. `children` stands before it, everywhere. */
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
