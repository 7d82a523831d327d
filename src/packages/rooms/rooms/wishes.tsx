import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { lengthWord } from '../../../domain/rooms/words.zh'
import type { RoomSearchStore } from './room-search-store'
import { ChipRow } from '../../../ui/chip-row'
import { Fold } from '../../../ui/fold'
import { Segmented } from '../../../ui/segmented'
import { joined } from '../parts/words.zh'
import { words } from './words.zh'

const LENGTHS = [30, 60, 90, 120]
const PARTIES = [4, 8, 15, 30]

const chipsOf = (values: readonly number[], chosen: number | null, say: (value: number) => string) =>
  values.map((value) => ({ value: String(value), label: say(value), isOn: value === chosen }))

/** Now or any time, the duration and the party size; a second tap clears a filter. */
export const Wishes = observer(function Wishes({ store }: { store: RoomSearchStore }) {
  const { minutes, partySize, isNow } = store
  const [isOpen, setIsOpen] = useState(false)
  const chosen = joined([minutes === null ? '' : lengthWord(minutes), partySize === null ? '' : words.upTo(partySize)])
  const toggled = (value: string, old: number | null) => (Number(value) === old ? null : Number(value))
  return (
    <>
      <Segmented
        label={words.when}
        items={[
          { value: 'any', label: words.whens.any },
          { value: 'now', label: words.whens.now },
        ]}
        value={isNow ? 'now' : 'any'}
        onChange={(value) => store.setNow(value === 'now')}
      />
      <Fold
        label={isOpen ? words.foldDone : words.fold(chosen || words.foldAny)}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
      >
        <View className="t-strong">{words.length}</View>
        <ChipRow
          label={words.length}
          chips={chipsOf(LENGTHS, minutes, lengthWord)}
          onToggle={(value) => store.setMinutes(toggled(value, minutes))}
        />
        <View className="t-strong">{words.people}</View>
        <ChipRow
          label={words.people}
          chips={chipsOf(PARTIES, partySize, words.upTo)}
          onToggle={(value) => store.setPartySize(toggled(value, partySize))}
        />
      </Fold>
    </>
  )
})
