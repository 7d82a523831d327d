import { useState } from 'react'
import { addToCalendar } from '../../../client/phone/phone-calendar'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Outcome } from '../../../ui/outcome'
import type { Seen } from './shift-store'
import { words } from './words.zh'

const entryOf = ({ title, startsAt, endsAt, point, meet, bring }: Seen['shift']) => ({
  title,
  startsAt,
  endsAt,
  location: [point.name, point.address].filter((part) => part !== '').join(' '),
  description: [meet, bring === '' ? '' : words.bring(bring)].filter((part) => part !== '').join('。'),
})

/** Puts the shift into the phone's calendar; nothing where a page cannot. */
export function AddToCalendar({ shift }: { shift: Seen['shift'] }) {
  const [said, setSaid] = useState<'added' | 'closed' | 'refused'>('closed')
  if (!addToCalendar) return null
  // WeChat's calendar API must be the first call in the tap, so nothing is awaited before it.
  const add = () => addToCalendar?.(entryOf(shift)).then(setSaid)
  return (
    <>
      <Card kind="list">
        <LineItem icon="calendar" title={words.addToPhone} onPress={() => void add()} />
      </Card>
      <Outcome problem={said === 'refused' ? words.addRefused : ''} done={said === 'added' ? words.added : ''} />
    </>
  )
}
