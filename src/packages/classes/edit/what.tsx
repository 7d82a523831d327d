import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { programmeForms, programmeKinds } from '../../../domain/programmes/programme'
import { programmeFormWords, programmeKindWords } from '../../../domain/programmes/words.zh'
import { lineProblem } from '../../../domain/visible-words.zh'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { kindIcon } from '../parts/kind-icon'
import type { FormPartProps } from './form-part'
import { words } from './words.zh'

/** What it is, who teaches it, what it costs and what to bring; how one enrols, which stays as it was planned. */
export const What = observer(function What({ store, draft }: FormPartProps) {
  const line = (name: 'teacher' | 'fee' | 'bring', label: string, hint: string) => (
    <Field
      label={label}
      hint={hint}
      error={lineProblem(draft[name])}
      value={draft[name]}
      maxLength={limits.highlightMax}
      onInput={(text) => store.type({ [name]: text })}
    />
  )
  return (
    <Card>
      <View className="t-strong">{words.kind}</View>
      <ChipRow
        label={words.kind}
        chips={programmeKinds.map((value) => ({
          value,
          label: programmeKindWords[value],
          icon: kindIcon[value],
          isOn: draft.kind === value,
        }))}
        onToggle={(kind) => store.type({ kind })}
      />
      <View className="t-strong">{words.form}</View>
      {store.isNew ? (
        <ChipRow
          isByWidth
          label={words.form}
          chips={programmeForms.map((value) => ({
            value,
            label: programmeFormWords[value],
            isOn: draft.form === value,
          }))}
          onToggle={(form) => store.type({ form })}
        />
      ) : (
        <View>{programmeFormWords[draft.form]}</View>
      )}
      <Field
        label={words.title}
        hint={words.titleHint}
        error={lineProblem(draft.title)}
        value={draft.title}
        maxLength={limits.nameMax}
        onInput={(title) => store.type({ title })}
      />
      <Field
        isLong
        label={words.about}
        hint={words.aboutHint}
        value={draft.about}
        maxLength={limits.noteMax}
        onInput={(about) => store.type({ about })}
      />
      {line('teacher', words.teacher, words.teacherHint)}
      {line('fee', words.fee, words.feeHint)}
      {line('bring', words.bring, words.bringHint)}
    </Card>
  )
})
