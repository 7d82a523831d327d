import { View } from '@tarojs/components'
import type { Mediation } from './mediation-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { showPart } from '../parts/show-part'
import { unbroken, when } from '../parts/spoken.zh'
import { lastMeeting } from './last-meeting'
import { DRAFT } from './mediating'
import { TERMS } from './terms'
import { words } from './words.zh'

interface AfterMeetingProps {
  mediation: Mediation
  now: string
  /** Opens the choice of another time. */
  onAgain: () => void
}

/**
 * Once an agreed meeting is over: how it went, and the step that comes next. The mediator writes down what was agreed, a
 * side reads that; a side to which nothing has been written yet may name another time.
 */
export function AfterMeeting({ mediation, now, onAgain }: AfterMeetingProps) {
  const met = lastMeeting(mediation, now)
  if (met === null) return null
  const { side, terms, may } = mediation
  const isWritten = terms !== null
  const text = side === 'mediator' ? words.metMediator : isWritten ? words.metWritten : words.metUnwritten
  return (
    <Card kind="lit">
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {words.metTitle}
      </View>
      <View className="t-quiet">{unbroken(words.metAt(when(met.at, now)))}</View>
      <View>{text}</View>
      {side === 'mediator' && may.propose && (
        <BigButton kind="line" icon="edit" label={words.metWrite} onPress={() => showPart(DRAFT)} />
      )}
      {side !== 'mediator' && isWritten && (
        <BigButton kind="line" icon="eye" label={words.metRead} onPress={() => showPart(TERMS)} />
      )}
      {may.meet && !isWritten && <BigButton kind="line" icon="clock" label={words.metAgain} onPress={onAgain} />}
    </Card>
  )
}
