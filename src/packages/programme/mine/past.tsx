import { View } from '@tarojs/components'
import { useState } from 'react'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { enrolmentTag } from '../parts/enrolment-tag'
import { programmeGo } from '../parts/programme-go'
import { whenWord } from '../parts/words.zh'
import type { MyProgramme } from './my-programmes-store'
import { words } from './words.zh'

const SHOWN = 3

const noteOf = ({ dates, enrolment }: MyProgramme, now: string): string => {
  const last = dates[dates.length - 1]
  const when = last ? whenWord(last.session.startsAt, last.session.endsAt, now) : ''
  return [when, enrolmentTag(enrolment).words].filter((part) => part !== '').join(' · ')
}

/** Past programmes: the last few, and all of them on request. */
export function Past({ past, now }: { past: readonly MyProgramme[]; now: string }) {
  const [isAll, setIsAll] = useState(false)
  if (past.length === 0) return null
  const shown = isAll ? past : past.slice(0, SHOWN)
  return (
    <View className="stack">
      <View className="t-head" {...a11y({ role: 'heading', level: 2 })}>
        {words.past}
      </View>
      <Card kind="list">
        {shown.map((one) => (
          <LineItem
            key={one.enrolment.id}
            title={one.title}
            note={noteOf(one, now)}
            onPress={() => programmeGo.programme(one.programme, one.enrolment.sessionId)}
          />
        ))}
        {shown.length < past.length && <LineItem title={words.pastMore(past.length)} onPress={() => setIsAll(true)} />}
      </Card>
    </View>
  )
}
