import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { bornOfAge } from '../../../domain/programmes/ages'
import { type ProgrammeKind, programmeKinds } from '../../../domain/programmes/programme'
import { programmeKindShort } from '../../../domain/programmes/words.zh'
import { BigButton } from '../../../ui/big-button'
import { ChipRow } from '../../../ui/chip-row'
import type { IconOf } from '../../../ui/icons/tones'
import { Segmented } from '../../../ui/segmented'
import type { Days, ProgrammesStore } from './programmes-store'
import { words } from './words.zh'

const kindIcons: Readonly<Record<ProgrammeKind, IconOf<'ink'>>> = {
  afterSchool: 'school',
  seniorUniversity: 'elder',
  reading: 'reading',
  cafe: 'cup',
  other: 'hand',
}

const dayItems = (Object.keys(words.dayWords) as Days[]).map((value) => ({ value, label: words.dayWords[value] }))
const AGES = Array.from({ length: 13 }, (_, index) => index + 2)

interface NarrowProps {
  store: ProgrammesStore
  now: string
  onChange: () => void
}

/** For a child of which age: one's own children by their names, or an age. */
const ForChild = observer(function ForChild({ store, now, onChange }: NarrowProps) {
  const [isOpen, setOpen] = useState(false)
  const children = store.children.value ?? []
  const choices =
    children.length > 0
      ? children.map(({ id, called, born }) => ({ value: id, label: called, said: ` ${called} `, born }))
      : AGES.map((age) => ({
          value: String(age),
          label: words.age(age),
          said: words.ageChild(age),
          born: bornOfAge(age, now),
        }))
  const chosen = choices.find(({ born }) => born === store.born)
  const choose = (value: string) => {
    store.setBorn(choices.find((choice) => choice.value === value)?.born ?? null)
    setOpen(false)
    onChange()
  }
  return (
    <>
      <BigButton
        kind="line"
        label={chosen ? words.forChildOf(chosen.said) : words.forChild}
        onPress={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <ChipRow
          label={words.children}
          chips={[
            { value: '', label: words.anyAge, isOn: store.born === null },
            ...choices.map(({ value, label }) => ({ value, label, isOn: value === chosen?.value })),
          ]}
          onToggle={choose}
        />
      )}
    </>
  )
})

/** Which kind, which days, and for a child of which age. */
export const Narrow = observer(function Narrow({ store, now, onChange }: NarrowProps) {
  const { kind, days } = store
  const setKind = (next: ProgrammeKind | null) => {
    store.setKind(next)
    onChange()
  }
  return (
    <View className="stack">
      <ChipRow
        label={words.kinds}
        chips={[
          { value: 'all' as const, label: words.all, isOn: kind === null },
          ...programmeKinds.map((value) => ({
            value,
            label: programmeKindShort[value],
            icon: kindIcons[value],
            isOn: kind === value,
          })),
        ]}
        onToggle={(value) => setKind(value === 'all' ? null : value)}
      />
      <Segmented label={words.days} items={dayItems} value={days} onChange={store.setDays} />
      <ForChild store={store} now={now} onChange={onChange} />
    </View>
  )
})
