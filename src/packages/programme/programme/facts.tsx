import { View } from '@tarojs/components'
import { agesWord, programmeFormWords } from '../../../domain/programmes/words.zh'
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
export function Facts({ programme, coming, now }: FactsProps) {
  const { form, point, capacity, taken, teacher, leader, fee, bring } = programme
  const held = coming.filter(({ cancelled }) => cancelled === null)
  const [next] = held
  const people = [
    form === 'course' && capacity !== null ? words.capacity(capacity, taken) : '',
    agesWord(programme),
    fee,
  ].filter((part) => part !== '')
  const leading = [teacher && words.teacher(teacher), leader && words.leader(leader)].filter((part) => part)
  return (
    <Card kind="list">
      <LineItem
        icon="clock"
        title={next ? whenWord(next.startsAt, next.endsAt, now) : words.over}
        note={[words.times(held.length), programmeFormWords[form]].filter((part) => part !== '').join('，')}
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
  )
}

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
