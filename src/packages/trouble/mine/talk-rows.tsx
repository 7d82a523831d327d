import { View } from '@tarojs/components'
import { categoryWords } from '../../../domain/complaints/words.zh'
import type { TalkRow } from './my-trouble-store'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { joined } from '../parts/spoken.zh'
import { troubleGo } from '../parts/trouble-go'
import { words } from './words.zh'

const titleOf = ({ side, category }: TalkRow): string =>
  side === 'other' ? words.talk.other : words.talk[side](categoryWords[category])

const stateOf = ({ state, isIn, asksAnswer }: TalkRow): string => {
  if (asksAnswer) return words.talkAsks
  return state === 'open' && isIn !== true ? words.talkWaits : words.talkStates[state]
}

/** The talks one takes part in: what a glance over the shoulder may see of them. */
export function TalkRows({ talks }: { talks: readonly TalkRow[] }) {
  if (talks.length === 0) return null
  return (
    <>
      <View className="section-head">
        <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
          {words.talksTitle}
        </View>
      </View>
      <View className="mi">
        <Card kind="list">
          {talks.map((talk) => (
            <LineItem
              key={talk.id}
              isBoxed
              icon="people"
              title={titleOf(talk)}
              note={joined([talk.community, stateOf(talk)])}
              onPress={() => troubleGo.talk(talk.id)}
            />
          ))}
        </Card>
      </View>
    </>
  )
}
