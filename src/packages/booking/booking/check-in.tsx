import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spanWord } from '../../../domain/booking/words.zh'
import type { Booking, BookingStore } from '../../../stores/booking'
import { BigButton } from '../../../ui/big-button'
import { Field } from '../../../ui/field'
import { Outcome } from '../outcome'
import { scanCode } from '../phone'
import { checkInTime } from './check-in-time'
import { words } from './words.zh'

interface CheckInProps {
  store: BookingStore
  booking: Booking
  now: string
}

/** As much as a code may be long, with what stands before it. */
const CODE_MAX = 40

/** The room's code, typed: for a phone whose camera does not help. */
const Typed = observer(function Typed({ store, isMain }: { store: BookingStore; isMain: boolean }) {
  const [code, setCode] = useState('')
  return (
    <>
      <Field label={words.code} hint={words.codeHint} value={code} maxLength={CODE_MAX} onInput={setCode} />
      <BigButton
        kind={isMain ? 'main' : 'soft'}
        label={words.typed}
        isBusy={store.checking.isBusy}
        busyLabel={words.busy}
        offReason={code.trim() === '' ? words.typeFirst : undefined}
        onPress={() => void store.checkIn(code)}
      />
    </>
  )
})

/** Scans the room's code, or types it, as long as that works; before and after, when it does and what to do instead. */
export const CheckIn = observer(function CheckIn({ store, booking, now }: CheckInProps) {
  const [isTyping, setIsTyping] = useState(scanCode === null)
  const when = checkInTime(booking, now)
  if (when === 'never') return null
  if (when === 'late') return <View className="t-read">{words.late}</View>
  const span = words.checkInSpan(spanWord(booking.checkInFrom, booking.checkInUntil, now))
  const how = scanCode ? words.checkInHow : words.checkInHowTyped
  if (when === 'early') {
    return (
      <View className="t-note">
        {span}。{how}
      </View>
    )
  }
  const scan = async () => {
    const code = await scanCode?.()
    if (code) await store.checkIn(code)
  }
  return (
    <>
      <View className="t-note">{span}</View>
      {scanCode && (
        <BigButton icon="scan" label={words.scan} isBusy={store.checking.isBusy} busyLabel={words.busy} onPress={() => void scan()} />
      )}
      {isTyping ? (
        <Typed store={store} isMain={scanCode === null} />
      ) : (
        <BigButton kind="link" label={words.noCamera} onPress={() => setIsTyping(true)} />
      )}
      <Outcome problem={store.checking.problem} />
    </>
  )
})
