import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { NumbersStore } from './numbers-store'
import { BigButton } from '../../../ui/big-button'
import { CallButton } from './call-button'
import { words } from './words.zh'

interface CallPersonProps {
  numbers: NumbersStore
  personId: string
  phoneEnd: string | null
  onDial?: () => void
}

/** Calls a person on a list: the press reveals the whole number, which stays visible for the desk telephone. */
export const CallPerson = observer(function CallPerson({ numbers, personId, phoneEnd, onDial }: CallPersonProps) {
  const number = numbers.of(personId)
  if (number !== undefined || phoneEnd === null) return <CallButton number={number ?? null} />
  const dial = () => {
    onDial?.()
    void numbers.dial(personId)
  }
  return (
    <View className="pair">
      <View className="st-number">{words.phoneEnd(phoneEnd)}</View>
      <BigButton
        isFit
        kind="line"
        icon="phone"
        label={words.call}
        isBusy={numbers.isAsking(personId)}
        busyLabel={words.dialling}
        onPress={dial}
      />
    </View>
  )
})
