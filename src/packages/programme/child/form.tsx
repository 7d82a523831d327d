import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { lineProblem } from '../../../domain/visible-words.zh'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import { Dock } from '../../../ui/dock'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { SwitchRow } from '../../../ui/switch-row'
import type { ChildDraftStore } from './child-draft-store'
import type { ChildrenStore } from './children-store'
import { Remove } from './endings'
import { words } from './words.zh'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const YEAR_DIGITS = 4

interface FormProps {
  store: ChildDraftStore
  family: ChildrenStore
  /** To what has to be consented to. */
  onNext: () => void
  /** It is saved, or gone. */
  onDone: () => void
}

/** Its name, and when it was born. */
const Named = observer(function Named({ store }: Pick<FormProps, 'store'>) {
  const { draft } = store
  return (
    <Card>
      <Field
        label={words.called}
        hint={words.calledHint}
        error={lineProblem(draft.called)}
        value={draft.called}
        maxLength={limits.personNameMax}
        onInput={(called) => store.type({ called })}
      />
      <Field
        label={words.year}
        hint={words.yearHint}
        error={store.isBornWrong ? words.bornWrong : undefined}
        type="number"
        value={draft.year}
        maxLength={YEAR_DIGITS}
        onInput={(year) => store.type({ year })}
      />
      <View className="t-strong">{words.month}</View>
      <ChipRow
        label={words.month}
        chips={MONTHS.map((month) => ({
          value: String(month),
          label: words.monthOf(month),
          isOn: month === draft.month,
        }))}
        onToggle={(month) => store.type({ month: Number(month) })}
      />
    </Card>
  )
})

/** Who may fetch it. */
const Fetchers = observer(function Fetchers({ store }: Pick<FormProps, 'store'>) {
  const shown = store.draft.fetchers.filter((_, index) => index < store.fetchersShown)
  return (
    <Card>
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {words.fetchers}
      </View>
      <View className="t-note">{words.fetchersNote}</View>
      {shown.map((name, index) => (
        <Field
          key={index}
          label={words.fetcher(index + 1)}
          placeholder={words.fetcherPlaceholder}
          error={lineProblem(name)}
          value={name}
          maxLength={limits.personNameMax}
          onInput={(typed) => store.typeFetcher(index, typed)}
        />
      ))}
    </Card>
  )
})

/** What to mind, with its tick. */
const Note = observer(function Note({ store }: Pick<FormProps, 'store'>) {
  const { note, isNoteConsented } = store.draft
  return (
    <Card>
      <Field
        label={words.note}
        placeholder={words.notePlaceholder}
        value={note}
        maxLength={limits.noteMax}
        onInput={(typed) => store.type({ note: typed })}
      />
      {note.trim() !== '' && (
        <SwitchRow
          title={words.noteTick}
          note={isNoteConsented ? words.noteTickOn : words.noteTickOff}
          isOn={isNoteConsented}
          onChange={(isOn) => store.type({ isNoteConsented: isOn })}
        />
      )}
    </Card>
  )
})

/** Enters a child, or changes one. */
export const Form = observer(function Form({ store, family, onNext, onDone }: FormProps) {
  const { act, child, missing, isConsentNext, isRestored } = store
  const save = async () => {
    if (await store.save(false)) onDone()
  }
  return (
    <>
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {child ? words.editTitle : words.newTitle}
      </View>
      {isRestored && (
        <Notice kind="plain" icon="edit" title={words.restored}>
          <BigButton kind="line" label={words.restart} onPress={store.restart} />
        </Notice>
      )}
      <Named store={store} />
      <Fetchers store={store} />
      <Note store={store} />
      {child && <Remove store={family} child={child} onDone={onDone} />}
      <Dock problem={act.problem || family.act.problem}>
        <BigButton
          label={isConsentNext ? words.next : words.save}
          isBusy={act.isBusy}
          busyLabel={words.saving}
          offReason={missing === null ? undefined : words.off[missing]}
          onPress={() => (isConsentNext ? onNext() : void save())}
        />
      </Dock>
    </>
  )
})
