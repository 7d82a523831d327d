import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { lineProblem } from '../../../domain/visible-words.zh'
import { handedTo } from '../../../domain/complaints/handed'
import { staffStateWords } from '../../../domain/complaints/staff-words.zh'
import { placeWord } from '../../../domain/complaints/unbroken.zh'
import { handedWords } from '../../../domain/complaints/words.zh'
import { distinctLabels } from '../../../domain/people/distinct-labels.zh'
import type { SeenComplaint, StaffComplaintStore } from './staff-complaint-store'
import { BigButton } from '../../../ui/big-button'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { complaintDeskGo } from '../parts/complaint-desk-go'
import { Choices } from '../parts/choices'
import { moment } from '../parts/spoken.zh'
import { WhenFields } from '../parts/when-fields'
import { words } from './words.zh'
import { WordsFields } from './words-fields'

interface FieldsProps {
  store: StaffComplaintStore
}

/** The colleague who is responsible from now on. */
export const AssignFields = observer(function AssignFields({
  store,
  colleagues,
}: FieldsProps & Pick<SeenComplaint, 'colleagues'>) {
  if (colleagues.length === 0) return <View className="t-quiet">{words.colleaguesNone}</View>
  const labels = distinctLabels(colleagues)
  return (
    <View className="cs-names">
      <ChipRow
        label={words.colleagues}
        chips={colleagues.map(({ id, name }, index) => ({
          value: id,
          label: labels[index] ?? name,
          isOn: id === store.typed.personId,
        }))}
        onToggle={(personId) => store.type({ personId })}
      />
    </View>
  )
})

/** When someone will visit. */
export const PlanFields = observer(function PlanFields({ store, now }: FieldsProps & { now: string }) {
  const { day, minutes } = store.typed
  return <WhenFields day={day} minutes={minutes} now={now} onChoose={store.type} />
})

/** The office it is handed over to, and that office's reference number. */
export const HandFields = observer(function HandFields({ store }: FieldsProps) {
  const { to, number } = store.typed
  return (
    <>
      <View className="cs-names">
        <ChipRow
          label={words.handTo}
          chips={handedTo.map((value) => ({ value, label: handedWords[value], isOn: value === to }))}
          onToggle={(next) => store.type({ to: next })}
        />
      </View>
      <Field
        label={words.handNumber}
        hint={words.handNumberHint}
        value={number}
        error={lineProblem(number)}
        maxLength={limits.handedNumberMax}
        onInput={(next) => store.type({ number: next })}
      />
      <WordsFields store={store} form="handOver" />
    </>
  )
})

interface MergeFieldsProps extends FieldsProps {
  duplicates: SeenComplaint['complaint']['duplicates']
  now: string
}

/** The other complaint that this one is merged into. */
export const MergeFields = observer(function MergeFields({ store, duplicates, now }: MergeFieldsProps) {
  const { intoId } = store.typed
  if (duplicates.length === 0) return <View className="t-quiet">{words.duplicatesNone}</View>
  return (
    <>
      <Choices
        label={words.duplicates}
        choices={duplicates.map(({ id, place, filedAt, state }) => ({
          value: id,
          label: words.duplicate(placeWord(place), moment(filedAt, now)),
          note: staffStateWords[state],
        }))}
        value={intoId === '' ? null : intoId}
        onChoose={(next) => store.type({ intoId: next })}
      />
      {intoId !== '' && (
        <BigButton kind="link" label={words.duplicateView} onPress={() => complaintDeskGo.complaint(intoId)} />
      )}
    </>
  )
})
