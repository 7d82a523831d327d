import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { useStores } from '../../stores/root'
import { SampleTag } from '../../ui/tag'

/** At the top of a page: its data is made up. Nothing for a real district. */
export const SampleLine = observer(function SampleLine() {
  const { district } = useStores()
  useEffect(() => void district.load(), [district])
  if (!district.district.value?.isSample) return null
  return (
    <View className="between">
      <View />
      <SampleTag />
    </View>
  )
})
