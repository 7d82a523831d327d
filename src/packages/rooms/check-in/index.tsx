import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { go } from '../../../pages/shared/go'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { CheckInStore } from './check-in-store'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { bookingGo } from '../parts/booking-go'
import { CodeEntry } from '../parts/code-entry'
import { scanCode } from '../../../client/phone/scan-code'
import '../icons.scss'
import { words } from './words.zh'

/** The door code, opened by a scan or typed here, checks in the resident's booking in that room. */
function CheckInPage() {
  const { call } = useStores()
  const { code = '' } = useRouter().params
  const [store] = useState(() => new CheckInStore(call))
  const { bookingId, outcome, act } = store
  useEffect(() => {
    if (code !== '') void store.enter(code)
  }, [store, code])
  useEffect(() => {
    if (bookingId !== '') bookingGo.made(bookingId)
  }, [bookingId])

  if (bookingId !== '' || (act.isBusy && code !== '')) {
    return (
      <Screen>
        <Bones shape="page" words={words.trying} />
      </Screen>
    )
  }
  return (
    <Screen>
      <SampleLine />
      <View {...a11y({ live: 'polite' })}>
        {outcome !== '' && <Notice kind="warn" icon="warning" title={words[outcome]} text={words[`${outcome}Text`]} />}
      </View>
      <Card>
        <View className="t-title" {...a11y({ role: 'heading', level: 1 })}>
          {words.title}
        </View>
        <View className="t-note">{scanCode ? words.scan : words.type}</View>
        <CodeEntry act={act} onCode={(entered) => void store.enter(entered)} />
      </Card>
      <BigButton
        kind="line"
        label={outcome === 'none' ? words.rooms : words.mine}
        onPress={outcome === 'none' ? go.findRoom : go.bookings}
      />
    </Screen>
  )
}

export default observer(CheckInPage)
