import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spanWord } from '../../../domain/rooms/words.zh'
import type { Booking } from '../parts/booking-store'
import { a11y } from '../../../ui/a11y'
import { Tag } from '../../../ui/tag'
import { Facts } from '../parts/facts'
import { stateTag } from '../parts/state-tag'
import './index.scss'
import { words } from './words.zh'

interface TicketProps {
  booking: Booking
  now: string
  /** Shown with the code: how to check in. */
  children?: ReactNode
}

/** The ticket: state, time, place, party size, and below the tear line the spoken code as long as it is valid. */
export function Ticket({ booking, now, children }: TicketProps) {
  const { state, room, startsAt, endsAt, partySize, spokenCode, forName, series, purpose } = booking
  const people = partySize > 0 ? words.people(partySize) : ''
  return (
    <View className="tk">
      <View className="tk-top center">
        <View className="wrap">
          <Tag {...stateTag(booking)} />
          {forName !== null && <Tag look="plain" words={words.forWhom(forName)} />}
          {series !== null && <Tag look="plain" words={words.series(series)} />}
        </View>
        <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
          {spanWord(startsAt, endsAt, now)}
        </View>
        <View className="t-lead">{room.name}</View>
        <Facts parts={[room.point.name, room.floor, people]} />
        {purpose !== '' && <View className="t-quiet">{purpose}</View>}
      </View>
      {state === 'confirmed' && (
        <>
          <View className="tk-cut" />
          <View className="tk-foot center">
            <View className="t-note">{words.sayCode}</View>
            <View className="tk-code">{spokenCode}</View>
            {children}
          </View>
        </>
      )}
    </View>
  )
}
