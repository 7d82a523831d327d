import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { Ask } from '../../../pages/shared/ask'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { seatName } from '../parts/seat-names'
import type { Enrolment, ProgrammeStore } from './programme-store'
import { words } from './words.zh'

interface OwnNoticeProps {
  own: Enrolment
  /** Whose seats they are, where there are others beside them; empty: the only ones. */
  whom: readonly string[]
  /** When one's next date begins. */
  startsAt: string
  now: string
}

/** What the caller's seats are now, in words. */
export function OwnNotice({ own, whom, startsAt, now }: OwnNoticeProps) {
  const { state, ahead, holdUntil } = own
  const titled = (said: string) => (whom.length > 0 ? words.ofWhom(whom, said) : said)
  switch (state) {
    case 'taken':
      return (
        <Notice
          kind="ok"
          icon="check-circle"
          title={titled(words.taken)}
          text={words.takenText(spokenWhen(startsAt, now))}
        />
      )
    case 'waiting':
      return <Notice kind="ok" icon="check-circle" title={titled(words.waiting(ahead ?? 0))} text={words.waitText} />
    case 'offered':
      return (
        <Notice
          kind="ok"
          icon="check-circle"
          title={titled(words.offered)}
          text={words.offeredText(spokenWhen(holdUntil ?? startsAt, now))}
        />
      )
    default:
      return <View className="t-read">{words.ended[state]}</View>
  }
}

interface OwnProps {
  store: ProgrammeStore
}

/** What each group of the caller's seats is now; with whose they are, where there are several. */
export const OwnNotices = observer(function OwnNotices({
  store,
  startsAt,
  now,
}: OwnProps & Omit<OwnNoticeProps, 'own' | 'whom'>) {
  const { owns } = store
  const children = store.children.value ?? []
  const all = owns.flatMap(({ seats }) => seats)
  const namesOf = ({ seats }: Enrolment) =>
    seats.filter(({ isLive }) => isLive).map((one) => seatName(one, children, all))
  return (
    <>
      {owns.map((own) => (
        <OwnNotice key={own.id} own={own} whom={owns.length > 1 ? namesOf(own) : []} startsAt={startsAt} now={now} />
      ))}
    </>
  )
})

interface AskSeatProps {
  /** Whose seat it is; null: nothing is asked. */
  of: { name: string; state: Enrolment['state'] } | null
  onYes: () => void
  onNo: () => void
}

/** Whether one seat is given back, or waited for no longer. */
export function AskSeat({ of, onYes, onNo }: AskSeatProps) {
  const asked = of && (of.state === 'waiting' ? words.leaveWaitingAsked : words.leaveSeatAsked(of.name))
  return <Ask asked={asked} onNo={onNo} onYes={onYes} />
}

/** Who has seats or waits for some; one of several can be given back alone. */
export const Seats = observer(function Seats({ store }: OwnProps) {
  const [asked, setAsked] = useState('')
  const children = store.children.value ?? []
  const every = store.owns.flatMap(({ seats }) => seats)
  const all = store.owns.flatMap(({ id, state, seats }) =>
    seats
      .filter(({ isLive }) => isLive)
      .map((one) => ({ id, state, seat: one.seat, key: `${id} ${one.seat}`, name: seatName(one, children, every) })),
  )
  const of = all.find(({ key }) => key === asked)
  const canLeave = ({ state }: { state: Enrolment['state'] }) =>
    all.length > 1 && (state === 'taken' || (state === 'waiting' && store.owns.length > 1))
  const giveBack = () => {
    setAsked('')
    if (of) void (of.state === 'waiting' ? store.leave(of.id) : store.leave(of.id, of.seat))
  }
  return (
    <View className="stack">
      <View className="t-head" {...a11y({ role: 'heading', level: 2 })}>
        {words.seats}
      </View>
      <Card kind="list">
        {all.map((one) => (
          <LineItem
            key={one.key}
            title={one.name}
            {...(canLeave(one) && {
              note: one.state === 'waiting' ? words.leaveWaitingSeat : words.leaveSeat,
              onPress: () => setAsked(one.key),
            })}
          />
        ))}
      </Card>
      <AskSeat of={of ?? null} onNo={() => setAsked('')} onYes={giveBack} />
    </View>
  )
})
