import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { Ask } from '../../../pages/shared/ask'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { seatName } from '../parts/seat-names'
import type { Enrolment, ProgrammeStore } from './programme-store'
import { words } from './words.zh'

interface OwnProps {
  store: ProgrammeStore
  own: Enrolment
  /** When one's next date begins. */
  startsAt: string
  now: string
}

/** What the caller's seats are now, in words. */
export function OwnNotice({ own, startsAt, now }: Omit<OwnProps, 'store'>) {
  const { state, ahead, holdUntil } = own
  switch (state) {
    case 'taken':
      return (
        <Notice kind="ok" icon="check-circle" title={words.taken} text={words.takenText(spokenWhen(startsAt, now))} />
      )
    case 'waiting':
      return <Notice kind="ok" icon="check-circle" title={words.waiting(ahead ?? 0)} text={words.waitText} />
    case 'offered':
      return (
        <Notice
          kind="ok"
          icon="check-circle"
          title={words.offered}
          text={words.offeredText(spokenWhen(holdUntil ?? startsAt, now))}
        />
      )
    default:
      return <View className="t-read">{words.ended[state]}</View>
  }
}

/** Who has the seats; one of several can be given back alone. */
export const Seats = observer(function Seats({ store, own }: Pick<OwnProps, 'store' | 'own'>) {
  const [asked, setAsked] = useState<number | null>(null)
  const children = store.children.value ?? []
  const live = own.seats.filter(({ isLive }) => isLive)
  const of = live.find(({ seat }) => seat === asked)
  if (live.length < 2) return null
  const giveBack = () => {
    setAsked(null)
    if (of) void store.leave(own.id, of.seat)
  }
  return (
    <View className="stack">
      <View className="t-head" {...a11y({ role: 'heading', level: 2 })}>
        {words.seats}
      </View>
      <Card kind="list">
        {live.map((one) => (
          <LineItem
            key={one.seat}
            title={seatName(one, children)}
            {...(own.state === 'taken' && { note: words.leaveSeat, onPress: () => setAsked(one.seat) })}
          />
        ))}
      </Card>
      <Ask
        asked={of ? words.leaveSeatAsked(seatName(of, children)) : null}
        onNo={() => setAsked(null)}
        onYes={giveBack}
      />
    </View>
  )
})

/** After three absences in a row: whether the seat is still wanted. */
export const StillWanted = observer(function StillWanted({ store, own, now }: Omit<OwnProps, 'startsAt'>) {
  const children = store.children.value ?? []
  return (
    <>
      {own.seats.map((one) => {
        const { seat, askedUntil, isLive } = one
        if (askedUntil === null || !isLive || Date.parse(askedUntil) <= Date.parse(now)) return null
        return (
          <Card key={seat} kind="lit">
            <View className="t-title">{words.asked(seatName(one, children))}</View>
            <View className="t-read">{words.askedText(spokenWhen(askedUntil, now))}</View>
            <BigButton label={words.stillWanted} onPress={() => void store.answer(own.id, true, seat)} />
            <BigButton kind="line" label={words.notWanted} onPress={() => void store.answer(own.id, false, seat)} />
          </Card>
        )
      })}
    </>
  )
})
