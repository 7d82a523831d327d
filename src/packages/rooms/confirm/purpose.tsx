import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import type { RoomKind } from '../../../domain/rooms/room-record'
import { lineProblem } from '../../../domain/visible-words.zh'
import type { BookingDraftStore } from './booking-draft-store'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { words } from './words.zh'

/** The optional purpose; what such a room is usually for takes one tap. */
export const Purpose = observer(function Purpose({ store, kind }: { store: BookingDraftStore; kind: RoomKind }) {
  const { purpose, setPurpose } = store
  return (
    <Card>
      <View className="t-title">{words.purpose}</View>
      <ChipRow
        label={words.purpose}
        chips={words.purposes[kind].map((said) => ({ value: said, label: said, isOn: purpose === said }))}
        onToggle={(said) => setPurpose(said === purpose ? '' : said)}
      />
      <Field
        label={words.purposeField}
        value={purpose}
        error={lineProblem(purpose)}
        maxLength={limits.purposeMax}
        onInput={setPurpose}
      />
    </Card>
  )
})
