import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { spokenChoice, spokenDayName } from '../../../domain/spoken.zh'
import { lengthWord, spanWord } from '../../../domain/rooms/words.zh'
import { MINUTE_MS, toInstant } from '../../../domain/time'
import { go } from '../../../pages/shared/go'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import '../icons.scss'
import { type Choice, Choices } from '../parts/choices'
import { Landing } from '../parts/landing'
import { LandingPage } from '../parts/landing-page'
import { scanGo } from '../parts/scan-go'
import { useLanding } from '../parts/use-landing'
import { words as shared } from '../parts/words.zh'
import { RoomAskStore } from './room-ask-store'
import { words } from './words.zh'

/** `明天，星期三` */
const dayLabel = (day: string, now: string): string => {
  const { name, weekday } = spokenChoice(day, now)
  return [name, weekday].filter((word) => word !== '').join('，')
}

/** 订房间: which room, which day, from when, one question a screen; then the page that books it. */
function RoomsLandingPage() {
  const { call, device } = useStores()
  const { pointId, roomId, landing } = useLanding()
  const [store] = useState(() => new RoomAskStore(call, device, pointId, roomId))
  const now = useNow()
  useEffect(() => void store.begin(), [store])
  const { question, questions, day, rooms } = store
  const room = rooms.value?.find((one) => one.room.id === store.roomId)?.room
  const startsAt = store.startAt(now)
  const times = store.timesAt(now)

  const asked: Record<
    typeof question,
    { title: string; value: string; choices: Choice[]; onChoose: (value: string) => void }
  > = {
    room: {
      title: words.room,
      value: store.roomId,
      choices: (rooms.value ?? []).map((one) => ({
        value: one.room.id,
        label: one.room.name,
        note: words.seats(one.room.capacity),
      })),
      onChoose: store.chooseRoom,
    },
    day: {
      title: words.day(room?.name ?? ''),
      value: store.chosenDay,
      choices: store.days.map((one) => ({
        value: one.day,
        label: dayLabel(one.day, now),
        note: one.why ?? words.free(one.free),
      })),
      onChoose: store.chooseDay,
    },
    time: {
      title: words.time(spokenDayName(store.chosenDay, now)),
      value: startsAt,
      choices: times.map((tile) => ({
        value: tile.startsAt,
        label: spanWord(tile.startsAt, toInstant(Date.parse(tile.startsAt) + store.minutes * MINUTE_MS), now),
      })),
      onChoose: store.chooseTime,
    },
  }
  const { title, value, choices, onChoose } = asked[question]
  const next = async () => {
    if (!(await store.next())) scanGo.confirm(store.roomId, startsAt, store.minutes)
  }
  const isEmpty = rooms.value?.length === 0
  const isWithoutTimes = question === 'time' && choices.length === 0
  const isFull = question !== 'room' && day.value !== null && store.days.length === 0
  if (isEmpty || isFull) {
    return (
      <Landing
        task="rooms"
        point={landing.point}
        title={isEmpty ? words.noRooms : words.full}
        text={isEmpty ? words.noRoomsText : words.fullText}
        callLabel={words.call}
        onBack={isFull && store.isManyRooms ? () => store.askRoom() : undefined}
        main={<BigButton label={words.others} onPress={go.findRoom} />}
      />
    )
  }
  return (
    <LandingPage load={question === 'room' ? rooms : store.load} onRetry={() => void store.begin()}>
      <Landing
        task="rooms"
        point={landing.point}
        title={title}
        step={{ at: questions.indexOf(question) + 1, of: questions.length + 1 }}
        spoken={choices.map(({ label, note = '' }) => `${label}，${note}`).join('。')}
        callLabel={words.call}
        onBack={question === questions[0] ? undefined : store.before}
        main={
          <BigButton
            label={shared.next}
            offReason={isWithoutTimes ? words.noTimesOff : undefined}
            isBusy={day.isLoading}
            busyLabel={shared.loading}
            onPress={() => void next()}
          />
        }
      >
        {day.problem !== '' && <Notice kind="warn" icon="warning" title={day.problem} />}
        {isWithoutTimes && <Notice kind="warn" icon="warning" title={words.noTimes(lengthWord(store.minutes))} />}
        <Choices label={title} choices={choices} value={value} onChoose={onChoose} />
        {question === 'time' && <BigButton kind="link" label={words.all} onPress={() => scanGo.room(store.roomId)} />}
      </Landing>
    </LandingPage>
  )
}

export default observer(RoomsLandingPage)
