import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { sharedPath } from '../parts/booking-go'
import { canShare, wholeAddress } from '../parts/phone'
import { words } from './words.zh'

/** Passes the booking on: WeChat asks to whom, a browser copies the address. */
export const PassOn = observer(function PassOn({ bookingId }: { bookingId: string }) {
  const { device } = useStores()
  const [said, setSaid] = useState('')
  const copy = async () =>
    setSaid((await device.copy(wholeAddress(`#${sharedPath(bookingId)}`))) ? words.passCopied : words.passFailed)
  if (canShare) return <BigButton kind="line" icon="people" label={words.passOn} openType="share" />
  return (
    <>
      <BigButton kind="line" icon="people" label={words.passOn} onPress={() => void copy()} />
      <View className="t-note center" {...a11y({ live: 'polite' })}>
        {said}
      </View>
    </>
  )
})
