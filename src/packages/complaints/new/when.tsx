import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { lineProblem } from '../../../domain/visible-words.zh'
import { urgencyWords } from '../../../domain/complaints/clock/clock-words.zh'
import { urgencies, type Urgency } from '../../../domain/complaints/urgency'
import { numberToDial } from '../../../domain/help-line'
import { saidNumber } from '../../../pages/shared/call-now'
import { useStores } from '../../../stores/root'
import type { NewComplaintStore } from '../parts/new/new-complaint-store'
import { Field } from '../../../ui/field'
import { Segmented } from '../../../ui/segmented'
import { words } from './words.zh'

/** When it happens, and how urgent it is. */
export const When = observer(function When({ store }: { store: NewComplaintStore }) {
  const { district, device } = useStores()
  const { content } = store
  const dutyPhone = district.find(store.community?.id)?.dutyPhone ?? null
  // The community's own telephone is never answered at night.
  const atNight = numberToDial({ phone: null, dutyPhone }, { isDayOff: true }, device.now())
  return (
    <>
      <Field
        label={words.when}
        hint={words.whenHint}
        value={content.when}
        error={lineProblem(content.when)}
        maxLength={limits.whenMax}
        onInput={(when) => store.write({ when })}
      />
      <View className="stack">
        <View className="t-strong">{words.urgency}</View>
        <Segmented<Urgency | ''>
          label={words.urgency}
          items={urgencies.map((value) => ({ value, label: urgencyWords[value] }))}
          value={content.urgency ?? ''}
          onChange={(urgency) => store.write({ urgency: urgency === '' ? null : urgency })}
        />
        {content.urgency === 'urgent' && <View className="t-note">{words.urgentNote(saidNumber(atNight))}</View>}
      </View>
    </>
  )
})
