import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { SheetAct } from '../../../domain/rooms/sheet-acts'
import type { SheetRoom, SheetRow, SheetStore } from './sheet-store'
import { BigButton } from '../../../ui/big-button'
import { CallPerson } from '../../../pages/shared/staff/call-person'
import { Question } from '../../../pages/shared/staff/question'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { Cancelling } from './cancelling'
import { words } from './words.zh'

interface MoreProps {
  store: SheetStore
  room: SheetRoom['room']
  row: SheetRow
  acts: readonly SheetAct[]
}

/** All actions on a row, and the person's telephone number. */
export const More = observer(function More({ store, room, row, acts }: MoreProps) {
  const { id, personId, phoneEnd, kind, waitlistEntryId } = row
  const [isPassing, setIsPassing] = useState(false)
  const isBlock = kind === 'block'
  const answer = (isWanted: boolean) => {
    setIsPassing(false)
    if (waitlistEntryId !== null) void store.answer(id, waitlistEntryId, isWanted)
  }
  const dos: Partial<Record<SheetAct, () => void>> = {
    keep: () => void store.keep(id),
    move: () => staffGo.move(id, room.communityId, store.day),
    cancel: () => store.startCancelling(id),
    waiveNoShow: () => void store.waiveNoShow(id),
    take: () => answer(true),
    pass: () => setIsPassing(true),
  }
  if (store.cancelling?.id === id) {
    return (
      <View className="shs-more stack">
        <Cancelling store={store} cancelling={store.cancelling} row={row} />
      </View>
    )
  }
  return (
    <View className="shs-more stack">
      {personId !== null && (
        <CallPerson numbers={store.numbers} personId={personId} phoneEnd={phoneEnd} onDial={() => store.touch(id)} />
      )}
      {acts.includes('take') && <View className="t-note">{words.holdText}</View>}
      <Question asked={isPassing ? words.passing : null} onYes={() => answer(false)} onNo={() => setIsPassing(false)} />
      <View className="shs-acts">
        {acts.map((act) => {
          const press = dos[act]
          if (!press) return null
          const label = act === 'cancel' && isBlock ? words.unblock : words.acts[act]
          return <BigButton key={act} kind="line" label={label} isBusy={store.act.doing === id} onPress={press} />
        })}
        {personId !== null && <BigButton kind="line" label={words.person} onPress={() => staffGo.person(personId)} />}
      </View>
    </View>
  )
})
