import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { agesWord, programmeFormWords } from '../../../domain/programmes/words.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { rhythmWord } from '../../../domain/programmes/rhythm.zh'
import { CallNow, useDialled } from '../../../pages/shared/call-now'
import { go } from '../../../pages/shared/go'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { whenWord } from '../parts/words.zh'
import type { Seen, Session } from './programme-store'
import { words } from './words.zh'

interface FactsProps {
  programme: Seen['programme']
  /** The dates that have not ended. */
  coming: readonly Session[]
  now: string
}

/** When, where, with whom, for whom, what it costs and what to bring. */
export const Facts = observer(function Facts({ programme, coming, now }: FactsProps) {
  const dialled = useDialled(programme.communityId, now, { phone: programme.point.phone })
  const { form, point, capacity, taken, teacher, leader, fee, bring } = programme
  const held = coming.filter(({ cancelled }) => cancelled === null)
  const [next] = held
  const rhythm = rhythmWord(held)
  const nextWhen = next ? whenWord(next.startsAt, next.endsAt, now) : ''
  const isHeld = programme.sessions.some(({ cancelled }) => cancelled === null)
  const people = [
    form === 'course' && capacity !== null ? words.capacity(capacity, taken) : '',
    agesWord(programme),
    fee,
  ].filter((part) => part !== '')
  const leading = [teacher && words.teacher(teacher), leader && words.leader(leader)].filter((part) => part)
  return (
    <>
      <Card kind="list">
        <LineItem
          icon="clock"
          title={rhythm || nextWhen || (isHeld ? words.over : words.neverHeld)}
          note={[
            rhythm && next ? words.next(spokenWhen(next.startsAt, now)) : '',
            words.times(held.length),
            programmeFormWords[form],
          ]
            .filter((part) => part !== '')
            .join('，')}
        />
        <LineItem
          icon="pin"
          title={[point.name, next?.room ?? ''].filter((part) => part !== '').join('，')}
          note={point.address}
          onPress={() => go.point(point.id)}
        />
        {people.length > 0 && <LineItem icon="people" title={people.join('，')} />}
        {leading.length > 0 && <LineItem icon="me" title={leading.join('，')} />}
        {bring !== '' && <LineItem icon="hand" title={words.bring(bring)} />}
      </Card>
      <CallNow dialled={dialled} />
    </>
  )
})

/** What is done there. */
export function About({ about }: { about: string }) {
  if (about === '') return null
  return (
    <Card>
      <View className="t-title">{words.about}</View>
      <View className="t-read">{about}</View>
    </Card>
  )
}
