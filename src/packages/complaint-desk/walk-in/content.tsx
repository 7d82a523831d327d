import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { lineProblem } from '../../../domain/visible-words.zh'
import { categories, concernsKinds } from '../../../domain/complaints/category'
import { urgencyWords } from '../../../domain/complaints/clock/clock-words.zh'
import { urgencies } from '../../../domain/complaints/urgency'
import { categoryWords, concernsWords } from '../../../domain/complaints/words.zh'
import type { WalkInComplaintStore } from './walk-in-complaint-store'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { Segmented } from '../../../ui/segmented'
import { SwitchRow } from '../../../ui/switch-row'
import { words } from './words.zh'

/** What the complaint is about, in the walk-in's own words. */
export const ContentFields = observer(function ContentFields({ store }: { store: WalkInComplaintStore }) {
  const { category, urgency, words: typed, when, isNamed } = store.draft
  return (
    <Card>
      <View className="t-title">{words.what}</View>
      <View className="t-strong">{words.category}</View>
      <ChipRow
        label={words.category}
        chips={categories.map((value) => ({ value, label: categoryWords[value], isOn: value === category }))}
        onToggle={(next) => store.type({ category: next })}
      />
      <Field
        isLong
        label={words.words}
        hint={words.wordsHint}
        value={typed}
        maxLength={limits.complaintWordsMax}
        onInput={(next) => store.type({ words: next })}
      />
      <View className="t-strong">{words.urgency}</View>
      <View className="cs-urgency">
        <Segmented
          label={words.urgency}
          items={urgencies.map((value) => ({ value, label: urgencyWords[value] }))}
          value={urgency}
          onChange={(next) => store.type({ urgency: next })}
        />
      </View>
      <Field
        label={words.when}
        hint={words.whenHint}
        value={when}
        error={lineProblem(when)}
        maxLength={limits.whenMax}
        onInput={(next) => store.type({ when: next })}
      />
      <View className="t-strong">{words.concerns}</View>
      <Segmented
        label={words.concerns}
        items={concernsKinds.map((value) => ({ value, label: concernsWords[value] }))}
        value={store.concerns}
        onChange={(concerns) => store.type({ concerns })}
      />
      <SwitchRow
        title={words.named}
        note={isNamed ? words.namedOn : words.namedOff}
        isOn={isNamed}
        onChange={(next) => store.type({ isNamed: next })}
      />
    </Card>
  )
})
