import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { NumberName, RoomDraft } from './room-draft-store'
import { Card } from '../../../ui/card'
import { Segmented } from '../../../ui/segmented'
import type { FormPartProps } from './form-part'
import { NumberField } from './number-field'
import { words } from './words.zh'

const approvals: readonly RoomDraft['approval'][] = ['instant', 'staff']
const grids: readonly RoomDraft['gridMinutes'][] = [15, 30, 60]
const isGrid = (minutes: number): minutes is RoomDraft['gridMinutes'] =>
  minutes === 15 || minutes === 30 || minutes === 60

const numbers: readonly NumberName[] = [
  'minMinutes',
  'maxMinutes',
  'bufferMinutes',
  'windowDays',
  'noticeMinutes',
  'cancelMinutes',
  'activeMax',
  'weekMinutesMax',
]

/** The booking rules of the room. */
export const RulesCard = observer(function RulesCard({ store, draft }: FormPartProps) {
  return (
    <Card>
      <View className="t-title">{words.rules}</View>
      <View className="t-strong">{words.approval}</View>
      <Segmented
        label={words.approval}
        items={approvals.map((value) => ({ value, label: words.approvals[value] }))}
        value={draft.approval}
        onChange={(approval) => store.type({ approval })}
      />
      <View className="t-strong">{words.grid}</View>
      <Segmented
        label={words.grid}
        items={grids.map((value) => ({ value: String(value), label: words.grids[value] }))}
        value={String(draft.gridMinutes)}
        onChange={(value) => {
          const minutes = Number(value)
          if (isGrid(minutes)) store.type({ gridMinutes: minutes })
        }}
      />
      <View className="rm-numbers">
        {numbers.map((name) => (
          <NumberField key={name} store={store} draft={draft} name={name} />
        ))}
      </View>
    </Card>
  )
})
