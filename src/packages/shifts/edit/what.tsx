import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { shiftKinds } from '../../../domain/shifts/shift'
import { shiftKindWords } from '../../../domain/shifts/words.zh'
import { lineProblem } from '../../../domain/visible-words.zh'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { kindIcon } from '../parts/kind-icon'
import type { FormPartProps } from './form-part'
import { words } from './words.zh'

/** What is to be done. */
export const What = observer(function What({ store, draft }: FormPartProps) {
  return (
    <Card>
      <View className="t-strong">{words.kind}</View>
      <ChipRow
        label={words.kind}
        chips={shiftKinds.map((value) => ({
          value,
          label: shiftKindWords[value],
          icon: kindIcon[value],
          isOn: draft.kind === value,
        }))}
        onToggle={(kind) => store.type({ kind })}
      />
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
    </Card>
  )
})
