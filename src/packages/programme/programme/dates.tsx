import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { seatsWord } from '../../../domain/programmes/words.zh'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import { LineItem } from '../../../ui/line-item'
import { whenWord, words as shared } from '../parts/words.zh'
import type { ProgrammeStore, Session } from './programme-store'
import { words } from './words.zh'

const SHOWN = 4
const CHOICES = 6

/** What has changed about a date; empty: nothing. */
const changeOf = ({ cancelled, movedFrom, endsAt }: Session, now: string): string => {
  if (cancelled !== null) return shared.cancelled(cancelled)
  if (Date.parse(endsAt) <= Date.parse(now)) return words.past
  return movedFrom === null ? '' : shared.moved(spokenWhen(movedFrom, now))
}

/** Which date of a `dropIn` one comes to, with the seats that it has. */
export const DateChoice = observer(function DateChoice({ store, now }: { store: ProgrammeStore; now: string }) {
  const [isAll, setIsAll] = useState(false)
  const { choices, date } = store
  if (choices.length < 2) return null
  const shown = isAll ? choices : choices.filter((one, index) => index < CHOICES || one.id === date?.id)
  /** One's own seats, what is offered first; otherwise what is free. */
  const standingOf = ({ id, capacity, taken }: Session): string => {
    const states = (store.seen.value?.own ?? []).filter(({ sessionId }) => sessionId === id).map(({ state }) => state)
    const own = (['offered', 'taken', 'waiting'] as const).find((state) => states.includes(state))
    return own ? words.dateOwn[own] : seatsWord({ capacity, taken })
  }
  const chips = shown.map((one) => ({
    value: one.id,
    label: [spokenWhen(one.startsAt, now), standingOf(one)].join('，'),
    isOn: one.id === date?.id,
  }))
  return (
    <View className="stack">
      <View className="t-head" {...a11y({ role: 'heading', level: 2 })}>
        {words.pickDate}
      </View>
      <ChipRow isByWidth label={words.pickDate} chips={chips} onToggle={store.pickDate} />
      {shown.length < choices.length && (
        <BigButton kind="line" label={words.moreDates} onPress={() => setIsAll(true)} />
      )}
    </View>
  )
})

/** All dates in order: at first the next ones and those that have changed; then past ones, too. */
export const Dates = observer(function Dates({ store, now }: { store: ProgrammeStore; now: string }) {
  const [isAll, setIsAll] = useState(false)
  const all = store.seen.value?.programme.sessions ?? []
  const { coming } = store
  const next = coming.filter((one, index) => index < SHOWN || one.cancelled !== null || one.movedFrom !== null)
  const shown = isAll ? all : next
  if (all.length < 2 && all.every((one) => changeOf(one, now) === '')) return null
  return (
    <View className="stack">
      <View className="t-head" {...a11y({ role: 'heading', level: 2 })}>
        {words.dates}
      </View>
      <Card kind="list">
        {shown.map((one) => (
          <LineItem
            key={one.id}
            title={whenWord(one.startsAt, one.endsAt, now)}
            note={changeOf(one, now) || undefined}
          />
        ))}
        {shown.length < all.length && <LineItem title={words.datesAll(all.length)} onPress={() => setIsAll(true)} />}
      </Card>
    </View>
  )
})
