import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { visitFindings } from '../../../domain/complaints/staff-words.zh'
import { behind } from '../../../domain/text'
import type { StaffComplaintStore } from './staff-complaint-store'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { moment } from '../parts/spoken.zh'
import { words } from './words.zh'

/** The template finding at the start of the text, and what was written after it. */
const parted = (typed: string): { finding: string; rest: string } => {
  const finding = visitFindings.find((one) => typed.startsWith(one)) ?? ''
  return { finding, rest: behind(finding, typed).replace(/^。/, '') }
}

const joined = (finding: string, rest: string): string =>
  finding === '' || rest === '' ? finding + rest : `${finding}。${rest}`

/** Records a visit within twenty seconds: one press, perhaps a note. It asks for neither a photo nor a position. */
export const VisitFields = observer(function VisitFields({ store, now }: { store: StaffComplaintStore; now: string }) {
  const { words: typed, at } = store.typed
  const { finding, rest } = parted(typed)
  return (
    <>
      {at !== '' && <View className="t-note cs-kept">{words.visitWhen(moment(at, now))}</View>}
      <View className="cs-findings">
        <ChipRow
          label={words.findings}
          chips={visitFindings.map((one) => ({ value: one, label: one, isOn: one === finding }))}
          onToggle={(one) => store.type({ words: joined(one === finding ? '' : one, rest) })}
        />
      </View>
      <Field
        isLong
        label={words.field}
        value={typed}
        maxLength={limits.complaintWordsMax}
        onInput={(next) => store.type({ words: next })}
      />
    </>
  )
})
