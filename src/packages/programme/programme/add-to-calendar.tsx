import { useState } from 'react'
import { addToCalendar } from '../../../client/phone/phone-calendar'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Outcome } from '../../../ui/outcome'
import { whenWord } from '../parts/words.zh'
import type { Seen, Session } from './programme-store'
import { words } from './words.zh'

interface AddToCalendarProps {
  programme: Seen['programme']
  /** The next date for which one has seats. */
  date: Session
  now: string
}

const entryOf = ({ title, point, teacher, bring }: Seen['programme'], { startsAt, endsAt, room }: Session) => ({
  title,
  startsAt,
  endsAt,
  location: [point.name, room, point.address].filter((part) => part !== '').join(' '),
  description: [teacher && words.teacher(teacher), bring && words.bring(bring)]
    .filter((part) => part !== '')
    .join('。'),
})

/** Puts the next date into the phone's calendar; nothing where a page cannot. */
export function AddToCalendar({ programme, date, now }: AddToCalendarProps) {
  const [said, setSaid] = useState<'added' | 'closed' | 'refused'>('closed')
  if (!addToCalendar) return null
  // WeChat's calendar API must be the first call in the tap, so nothing is awaited before it.
  const add = () => addToCalendar?.(entryOf(programme, date)).then(setSaid)
  return (
    <>
      <Card kind="list">
        <LineItem
          icon="calendar"
          title={words.addToPhone}
          note={words.next(whenWord(date.startsAt, date.endsAt, now))}
          onPress={() => void add()}
        />
      </Card>
      <Outcome problem={said === 'refused' ? words.addRefused : ''} done={said === 'added' ? words.added : ''} />
    </>
  )
}
