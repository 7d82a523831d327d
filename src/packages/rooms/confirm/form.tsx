import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { lengthWord, spanWord } from '../../../domain/rooms/words.zh'
import { WhoFields } from '../../../pages/shared/who-fields'
import type { BookingDraftStore } from './booking-draft-store'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { Facts } from '../parts/facts'
import { Steps } from '../parts/steps'
import { joined } from '../parts/words.zh'
import { cancelWord } from './cancel-word'
import { People } from './people'
import { Purpose } from './purpose'
import { Send } from './send'
import { words } from './words.zh'

interface FormProps {
  store: BookingDraftStore
  room: NonNullable<BookingDraftStore['room']['value']>
  now: string
  /** Without the purpose, which may be left out: for somebody who came by a code and answers one question a screen. */
  isQuick?: boolean
}

/** Room, time, party size, purpose, the name on the first booking; then the submit button. */
export const Form = observer(function Form({ store, room: answer, now, isQuick = false }: FormProps) {
  const { room } = answer
  // read here: MobX does not track reads inside the render callback of Steps
  const { startsAt, endsAt, minutes, isForWaitlist, isUnknown, canNotify } = store
  const when = spanWord(startsAt, endsAt, now)
  const peopleOff = store.isPartyRight ? undefined : words.peopleOff
  const whoOff = store.isWhoRight ? undefined : words.whoOff
  const steps = [
    { key: 'party', ask: <People store={store} capacity={room.capacity} />, offReason: peopleOff },
    ...(isQuick ? [] : [{ key: 'purpose', ask: <Purpose store={store} kind={room.kind} /> }]),
    ...(isUnknown
      ? [{ key: 'who', ask: <WhoFields profile={store.profile} note={words.whoNote} phoneHint={words.phoneHint} /> }]
      : []),
  ]
  return (
    <>
      <Card>
        <View className="t-title" {...a11y({ role: 'heading', level: 1 })}>
          {when}
        </View>
        <Facts parts={[room.name, room.point.name, room.floor, room.fee]} />
        {!isForWaitlist && (
          <View className="t-note">{cancelWord(answer.day.rules, answer.isApproved, startsAt, now)}</View>
        )}
      </Card>
      {isForWaitlist && <Notice kind="lamp" icon="clock" title={words.line} text={words.lineText} />}
      {!isForWaitlist && answer.isApproved && (
        <Notice kind="lamp" icon="clock" title={words.staffLook} text={words.staffLookText} />
      )}
      <Steps steps={steps}>
        {(isLast) => (
          <>
            {isLast && canNotify && <View className="t-note">{words.ask}</View>}
            <Send
              store={store}
              sum={joined([room.name, lengthWord(minutes)])}
              offReason={peopleOff ?? whoOff}
              isLast={isLast}
              now={now}
            />
          </>
        )}
      </Steps>
    </>
  )
})
