import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { BookingDraftStore } from './booking-draft-store'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { words } from './words.zh'

const USUAL = [2, 4, 6, 8, 10, 15, 20]
const DIGITS_MAX = 4

/** The party size: common numbers with one tap, any other by typing. */
export const People = observer(function People({ store, capacity }: { store: BookingDraftStore; capacity: number }) {
  const { partySize, isPartyRight, setPartySize } = store
  const numbers = [...USUAL.filter((people) => people < capacity), capacity]
  const isWrong = partySize !== '' && !isPartyRight
  return (
    <Card>
      <View className="t-title">{words.people}</View>
      <ChipRow
        label={words.people}
        chips={numbers.map((people) => ({
          value: String(people),
          label: words.peopleCount(people),
          isOn: partySize === String(people),
        }))}
        onToggle={setPartySize}
      />
      <Field
        type="number"
        label={words.peopleOther}
        hint={words.peopleHint(capacity)}
        error={isWrong ? words.peopleWrong(capacity) : undefined}
        value={partySize}
        maxLength={DIGITS_MAX}
        onInput={setPartySize}
      />
    </Card>
  )
})
