import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { handedTo } from '../../../domain/complaints/handed'
import { staffStateWords } from '../../../domain/complaints/staff-words.zh'
import { placeWord } from '../../../domain/complaints/unbroken.zh'
import { handedWords } from '../../../domain/complaints/words.zh'
import { toldApart } from '../../../domain/people/told-apart.zh'
import type { SeenCase, StaffCaseStore } from './staff-case-store'
import { BigButton } from '../../../ui/big-button'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { casesGo } from '../parts/cases-go'
import { Choices } from '../parts/choices'
import { moment } from '../parts/spoken.zh'
import { WhenFields } from '../parts/when-fields'
import { words } from './words.zh'
import { WordsFields } from './words-fields'

interface FieldsProps {
  store: StaffCaseStore
}

/** Which colleague has it from now on. */
export const AssignFields = observer(function AssignFields({
  store,
  colleagues,
}: FieldsProps & Pick<SeenCase, 'colleagues'>) {
  if (colleagues.length === 0) return <View className="t-quiet">{words.colleaguesNone}</View>
  const labels = toldApart(colleagues)
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

/** When somebody comes. */
export const PlanFields = observer(function PlanFields({ store, now }: FieldsProps & { now: string }) {
  const { day, minutes } = store.typed
  return <WhenFields day={day} minutes={minutes} now={now} onChoose={store.type} />
})

/** To whom it goes, and the number that they gave. */
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
        maxLength={limits.handedNumberMax}
        onInput={(next) => store.type({ number: next })}
      />
      <WordsFields store={store} form="handOver" />
    </>
  )
})

interface MergeFieldsProps extends FieldsProps {
  twins: SeenCase['case']['twins']
  now: string
}

/** With which other one it goes on. */
export const MergeFields = observer(function MergeFields({ store, twins, now }: MergeFieldsProps) {
  const { intoId } = store.typed
  if (twins.length === 0) return <View className="t-quiet">{words.twinsNone}</View>
  return (
    <>
      <Choices
        label={words.twins}
        choices={twins.map(({ id, place, filedAt, state }) => ({
          value: id,
          label: words.twin(placeWord(place), moment(filedAt, now)),
          note: staffStateWords[state],
        }))}
        value={intoId === '' ? null : intoId}
        onChoose={(next) => store.type({ intoId: next })}
      />
      {intoId !== '' && <BigButton kind="link" label={words.twinLook} onPress={() => casesGo.case(intoId)} />}
    </>
  )
})
