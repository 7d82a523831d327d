import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { go } from '../../../pages/shared/go'
import type { BookingDraftStore } from '../../../stores/booking-draft'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { words } from './words.zh'

/** The time itself was refused, not who asks or how many they are. */
const isAboutTime = (code: string): boolean => code.startsWith('slot_')

/** Why it was not made, and what can be had instead. The place is always there, so that a reader hears it come. */
export const Refusal = observer(function Refusal({ store, now }: { store: BookingDraftStore; now: string }) {
  const { problem, refused, offer, isWaiting, act } = store
  return (
    <View className="stack" {...a11y({ live: 'polite' })}>
      {problem !== '' && <Notice kind="warn" icon="warning" title={problem} />}
      {offer !== '' && <BigButton label={words.offer(spokenWhen(offer, now))} isBusy={act.isBusy} busyLabel={words.booking} onPress={() => void store.takeOffer()} />}
      {refused === 'slot_free' && <BigButton label={words.bookInstead} isBusy={act.isBusy} busyLabel={words.booking} onPress={() => void store.setWaiting(false)} />}
      {refused === 'slot_taken' && !isWaiting && (
        <BigButton kind="line" label={words.joinInstead} isBusy={act.isBusy} busyLabel={words.joining} onPress={() => void store.setWaiting(true)} />
      )}
      {isAboutTime(refused) && <BigButton kind="line" label={words.otherTime} onPress={go.back} />}
    </View>
  )
})
