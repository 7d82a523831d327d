import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useStores } from '../../../stores/root'
import { Bones } from '../../../ui/bones'
import { Failed } from '../../../pages/shared/failed'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { Communities } from './communities'
import { Head } from './head'
import { MapPicker } from './map-picker'
import '../icons.scss'
import { words } from './words.zh'

/** Chooses a place without GPS: a community by street, a spot on the map; or the phone's position after all. */
function PlacePage() {
  const { district } = useStores()
  const { by } = useRouter().params
  const [isPicking, setIsPicking] = useState(by === 'map')
  useEffect(() => void district.load(), [district])
  const { value, problem, isLoading } = district.district

  return (
    <Screen>
      <SampleLine />
      {isPicking && value?.center ? (
        <MapPicker district={value} onBack={() => setIsPicking(false)} />
      ) : (
        <>
          <Head canPick={value?.center !== null} onPick={() => setIsPicking(true)} />
          {value && <Communities district={value} />}
          {!value && isLoading && <Bones shape="list" words={words.loading} />}
          {!value && problem && (
            <Failed title={words.failedTitle} load={district.district} isBeside onRetry={() => void district.load()} />
          )}
          <View className="t-note">{words.privacy}</View>
        </>
      )}
    </Screen>
  )
}

export default observer(PlacePage)
