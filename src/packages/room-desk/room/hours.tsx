import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { RoomDraft } from './room-draft-store'
import { Card } from '../../../ui/card'
import { Segmented } from '../../../ui/segmented'
import { WeekFields } from '../../../pages/shared/staff/week-fields'
import type { FormPartProps } from './form-part'
import { words } from './words.zh'

type Of = keyof typeof words.hoursOf
const ofs: readonly Of[] = ['point', 'own']
const holidays: readonly RoomDraft['holiday'][] = ['closed', 'weekend', 'usual']

/** The hours of the room: those of its point, or its own. */
export const HoursCard = observer(function HoursCard({ store, draft }: FormPartProps) {
  return (
    <Card>
      <View className="t-title">{words.hours}</View>
      <Segmented
        label={words.hours}
        items={ofs.map((value) => ({ value, label: words.hoursOf[value] }))}
        value={draft.hasOwnHours ? 'own' : 'point'}
        onChange={(of) => store.type({ hasOwnHours: of === 'own' })}
      />
      {draft.hasOwnHours ? (
        <>
          <WeekFields week={draft.week} read={store.week} onType={store.typeHours} />
          <View className="t-strong">{words.holiday}</View>
          <Segmented
            label={words.holiday}
            items={holidays.map((value) => ({ value, label: words.holidays[value] }))}
            value={draft.holiday}
            onChange={(holiday) => store.type({ holiday })}
          />
        </>
      ) : (
        <View className="t-note">{words.hoursPoint}</View>
      )}
    </Card>
  )
})
