import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { lineProblem } from '../../../domain/visible-words.zh'
import { SERIES_WEEKS_MAX } from '../../../domain/rooms/series'
import { spanWord } from '../../../domain/rooms/words.zh'
import type { SeriesStore } from './series-store'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { PersonPick } from '../../../pages/shared/staff/person-pick'
import { words } from './words.zh'

const DIGITS_MAX = 2

/** The group, and who is notified of changes. */
export const Group = observer(function Group({ store }: { store: SeriesStore }) {
  const { title, person } = store.draft
  return (
    <Card>
      <View className="t-title">{words.who}</View>
      <Field
        label={words.title}
        hint={words.titleHint}
        value={title}
        error={lineProblem(title)}
        maxLength={limits.nameMax}
        onInput={(next) => store.type({ title: next })}
      />
      <View>
        <View className="t-strong">{words.person}</View>
        <View className="t-note">{words.personHint}</View>
      </View>
      <PersonPick search={store.search} chosen={person} onChoose={(next) => store.type({ person: next })} />
    </Card>
  )
})

/** The number of weeks, with the resulting last day. */
export const Weeks = observer(function Weeks({ store, now }: { store: SeriesStore; now: string }) {
  const { weeks: typed } = store.draft
  const most = SERIES_WEEKS_MAX
  const times = store.timesAt(now)
  const last = times[times.length - 1]
  return (
    <Field
      type="number"
      label={words.weeks}
      hint={last ? words.last(spanWord(last.startsAt, last.endsAt, now)) : words.weeksHint(most)}
      value={typed}
      maxLength={DIGITS_MAX}
      error={typed.trim() !== '' && store.weeks === 0 ? words.weeksWrong(most) : undefined}
      onInput={(weeks) => store.type({ weeks })}
    />
  )
})
