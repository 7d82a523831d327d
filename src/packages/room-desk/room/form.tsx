import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { lineProblem } from '../../../domain/visible-words.zh'
import { roomKindWords } from '../../../domain/rooms/words.zh'
import { go } from '../../../pages/shared/go'
import type { RoomDraft } from './room-draft-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import type { FormPartProps } from './form-part'
import { HoursCard } from './hours'
import { NumberField } from './number-field'
import { RulesCard } from './rules'
import { words } from './words.zh'

type Kind = RoomDraft['kind']
const kinds = Object.keys(roomKindWords) as Kind[]

/** The fields a worker can edit; a failed save keeps all input. */
export const RoomForm = observer(function RoomForm({ store, draft }: FormPartProps) {
  const { act, isSaved, flaw } = store
  return (
    <>
      <View className="st-cards">
        <View className="stack-l">
          <Basics store={store} draft={draft} />
          <HoursCard store={store} draft={draft} />
        </View>
        <RulesCard store={store} draft={draft} />
      </View>
      <View className="st-said" {...a11y({ live: 'polite' })}>
        {act.problem && <Notice kind="warn" icon="warning" title={act.problem} />}
        {isSaved && <Notice kind="ok" icon="check-circle" title={words.saved} />}
      </View>
      <BigButton
        label={words.save}
        isBusy={act.isBusy}
        busyLabel={words.saving}
        offReason={flaw ? words.off[flaw] : undefined}
        onPress={() => void store.save()}
      />
      <BigButton kind="line" label={words.back} onPress={go.back} />
    </>
  )
})

/** The public description. */
const Basics = observer(function Basics({ store, draft }: FormPartProps) {
  return (
    <Card>
      <Field
        label={words.name}
        hint={words.nameHint}
        value={draft.name}
        maxLength={limits.nameMax}
        error={draft.name.trim() === '' && store.opened.value?.room ? words.nameMissing : lineProblem(draft.name)}
        onInput={(name) => store.type({ name })}
      />
      <View className="t-strong">{words.kind}</View>
      <ChipRow
        label={words.kind}
        chips={kinds.map((kind) => ({ value: kind, label: roomKindWords[kind], isOn: kind === draft.kind }))}
        onToggle={(kind) => store.type({ kind })}
      />
      <NumberField store={store} draft={draft} name="capacity" />
      <Field
        label={words.floor}
        hint={words.floorHint}
        value={draft.floor}
        error={lineProblem(draft.floor)}
        maxLength={limits.highlightMax}
        onInput={(floor) => store.type({ floor })}
      />
      <Field
        label={words.fee}
        hint={words.feeHint}
        value={draft.fee}
        error={lineProblem(draft.fee)}
        maxLength={limits.highlightMax}
        onInput={(fee) => store.type({ fee })}
      />
      <Field
        isLong
        label={words.note}
        hint={words.noteHint}
        value={draft.note}
        maxLength={limits.noteMax}
        onInput={(note) => store.type({ note })}
      />
    </Card>
  )
})
