import { View } from '@tarojs/components'
import { clockKindWords, urgencyWords } from '../../../domain/complaints/clock/clock-words.zh'
import { isPendingReviewNow } from '../../../domain/complaints/pending-review'
import { placeWord } from '../../../domain/complaints/unbroken.zh'
import { concernsWords, handedWords } from '../../../domain/complaints/words.zh'
import type { StaffComplaint } from './staff-complaint-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { SentWords } from '../../../ui/masked-text'
import { Notice } from '../../../ui/notice'
import { complaintDeskGo } from '../parts/complaint-desk-go'
import { narrowMoment } from '../parts/spoken.zh'
import { Photos } from './photos'
import { words } from './words.zh'

/** @param isKept whether words are kept whole at line breaks */
const Fact = ({ name, value, isKept = false }: { name: string; value: string; isKept?: boolean }) => (
  <View className="fact">
    <View className="fact-name">{name}</View>
    <View className={isKept ? 'cs-kept' : ''}>{value}</View>
  </View>
)

const doorOf = ({ door }: StaffComplaint): string =>
  door === null ? words.doorHidden : door === '' ? words.doorNone : door

/** What the resident reported and, where it was referred elsewhere, the outcome there. */
export function ReportedContent({
  seen,
  now,
  onChanged,
}: {
  seen: StaffComplaint
  now: string
  onChanged: () => Promise<void>
}) {
  const { when, concerns, filedAt, visitAt, handedTo, handedNumber, reason, mergedInto, urgency, place } = seen
  return (
    <Card>
      <View className="t-title">{words.reported}</View>
      {isPendingReviewNow(seen) && (
        <Notice kind="warn" icon="warning" title={words.pendingReview} text={words.pendingReviewText} />
      )}
      <View className={`t-read cs-said${seen.words === null ? ' t-quiet' : ''}`}>
        {seen.words === null ? words.noWords : <SentWords words={seen.words} />}
      </View>
      <Photos seen={seen} onChanged={onChanged} />
      <View className="rule" />
      <Fact isKept name={words.place} value={placeWord(place)} />
      <Fact name={words.door} value={doorOf(seen)} />
      <Fact name={words.when} value={when === '' ? urgencyWords[urgency] : `${urgencyWords[urgency]}，${when}`} />
      <Fact name={words.concerns} value={concernsWords[concerns]} />
      <Fact isKept name={words.filed} value={narrowMoment(filedAt, now)} />
      {visitAt !== null && <Fact isKept name={clockKindWords.visit} value={narrowMoment(visitAt, now)} />}
      {handedTo !== null && (
        <Fact isKept name={words.handedTo} value={`${handedWords[handedTo]} ${handedNumber ?? ''}`} />
      )}
      {reason !== null && <Fact name={words.reason} value={reason} />}
      {mergedInto !== null && (
        <View className="between">
          <View>{words.mergedInto}</View>
          <BigButton isFit kind="link" label={words.openOther} onPress={() => complaintDeskGo.complaint(mergedInto)} />
        </View>
      )}
    </Card>
  )
}
