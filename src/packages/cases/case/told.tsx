import { View } from '@tarojs/components'
import { clockKindWords, urgencyWords } from '../../../domain/complaint/clock-words.zh'
import { isHeldNow } from '../../../domain/complaint/held-now'
import { concernsWords, handedWords } from '../../../domain/complaint/words.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import type { StaffCase } from '../../../stores/staff-case'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { SentWords } from '../../../ui/masked-text'
import { Notice } from '../../../ui/notice'
import { casesGo } from '../parts/cases-go'
import { Photos } from './photos'
import { words } from './words.zh'

const Fact = ({ name, value }: { name: string; value: string }) => (
  <View className="fact">
    <View className="fact-name">{name}</View>
    <View>{value}</View>
  </View>
)

const doorOf = ({ door }: StaffCase): string => (door === null ? words.doorHidden : door === '' ? words.doorNone : door)

/** What the resident told, and what became of it where it went elsewhere. */
export function Told({ seen, now, onChanged }: { seen: StaffCase; now: string; onChanged: () => Promise<void> }) {
  const { when, concerns, filedAt, visitAt, handedTo, handedNumber, reason, mergedInto, urgency, place } = seen
  return (
    <Card>
      <View className="t-title">{words.told}</View>
      {isHeldNow(seen) && <Notice kind="warn" icon="warning" title={words.held} text={words.heldText} />}
      <View className={`t-read cs-said${seen.words === null ? ' t-quiet' : ''}`}>{seen.words === null ? words.noWords : <SentWords words={seen.words} />}</View>
      <Photos seen={seen} onChanged={onChanged} />
      <View className="rule" />
      <Fact name={words.place} value={place} />
      <Fact name={words.door} value={doorOf(seen)} />
      <Fact name={words.when} value={when === '' ? urgencyWords[urgency] : `${urgencyWords[urgency]}，${when}`} />
      <Fact name={words.concerns} value={concernsWords[concerns]} />
      <Fact name={words.filed} value={spokenWhen(filedAt, now)} />
      {visitAt !== null && <Fact name={clockKindWords.visit} value={spokenWhen(visitAt, now)} />}
      {handedTo !== null && <Fact name={words.handedTo} value={`${handedWords[handedTo]} ${handedNumber ?? ''}`} />}
      {reason !== null && <Fact name={words.reason} value={reason} />}
      {mergedInto !== null && (
        <View className="between">
          <View>{words.mergedInto}</View>
          <BigButton isFit kind="link" label={words.openOther} onPress={() => casesGo.case(mergedInto)} />
        </View>
      )}
    </Card>
  )
}
