import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Mediation, MediationStore } from './mediation-store'
import { a11y, pressable } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { iconClass } from '../../../ui/icons/tones'
import { Outcome } from '../../../ui/outcome'
import { headline, unbroken, when } from '../parts/spoken.zh'
import './index.scss'
import { timeAnswers } from './sides'
import { TimePick } from './time-pick'
import { words } from './words.zh'

interface MeetingsProps {
  store: MediationStore
  mediation: Mediation
  now: string
}

type Meeting = Mediation['meetings'][number]

const Choice = observer(function Choice({ store, mediation, now, meeting }: MeetingsProps & { meeting: Meeting }) {
  const { id, at, isMineOk } = meeting
  const isOver = Date.parse(at) <= Date.parse(now)
  const canAnswer = mediation.side !== 'mediator' && mediation.may.meet && !isOver
  const isOn = isMineOk === true
  const answer = () => void store.answerTime(id, !isOn)
  const look = `tk-c${isOn ? ' tk-on' : ''}${isOn && mediation.side !== 'mediator' ? ` iw ${iconClass('check', 'accent')}` : ''}`
  return (
    <View
      className={look}
      {...(canAnswer ? pressable(answer, { isPressed: isOn, isBusy: store.meeting.doing === id }) : {})}
    >
      <View className="grow">
        <View className="t-lead">{unbroken(when(at, now))}</View>
        <View className="t-note">{timeAnswers(mediation.side, meeting)}</View>
      </View>
    </View>
  )
})

/** The anchor of the choice of a time. */
export const TIMES = 'talk-times'

/** Meeting times: accept or decline each with one tap, or propose another. */
export const Meetings = observer(function Meetings({
  store,
  mediation,
  now,
  isNaming,
  setIsNaming,
}: MeetingsProps & { isNaming: boolean; setIsNaming: (isNaming: boolean) => void }) {
  const { meetings, may, side } = mediation
  if (!may.meet && meetings.length === 0) return null
  const isAsked = meetings.some(({ at }) => Date.parse(at) > Date.parse(now))
  return (
    <Card>
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {headline(words.meetTitle[side])}
      </View>
      {meetings.length === 0 && <View className="t-quiet">{words.meetNone}</View>}
      {meetings.map((meeting) => (
        <Choice key={meeting.id} store={store} mediation={mediation} now={now} meeting={meeting} />
      ))}
      {may.meet && side !== 'mediator' && isAsked && <View className="t-note">{words.meetHint}</View>}
      <Outcome
        problem={store.meeting.problem}
        {...(store.done === 'timed' && { done: words.timed, text: words.timedText })}
      />
      {may.meet && !isNaming && (
        <BigButton
          kind="link"
          label={!isAsked || side === 'mediator' ? words.sayFirstTime : words.sayTime}
          onPress={() => setIsNaming(true)}
        />
      )}
      {isNaming && may.meet && (
        <View id={TIMES}>
          <TimePick store={store} now={now} onClose={() => setIsNaming(false)} />
        </View>
      )}
    </Card>
  )
})
