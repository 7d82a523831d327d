import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { spanWord } from '../../../domain/rooms/words.zh'
import { go } from '../../../pages/shared/go'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import '../icons.scss'
import { Choices } from '../parts/choices'
import { Landing } from '../parts/landing'
import { LandingPage } from '../parts/landing-page'
import { scanGo } from '../parts/scan-go'
import { useLanding } from '../parts/use-landing'
import { CheckInStore } from './check-in-store'
import { words } from './words.zh'

/** 签到: the caller's booking here and now; without one, today's free times. */
function CheckInLandingPage() {
  const { call } = useStores()
  const { code, pointId, roomId, landing } = useLanding()
  const [store] = useState(() => new CheckInStore(call, code, { pointId, roomId }))
  const now = useNow()
  const { act, doneId } = store
  useEffect(() => void store.load(), [store])
  useEffect(() => {
    if (doneId !== '') scanGo.ticket(doneId)
  }, [doneId])
  const due = store.dueAt(now)
  const chosen = store.chosenAt(now)
  const later = store.laterAt(now)
  const place = `point=${pointId}${roomId === '' ? '' : `&room=${roomId}`}`
  const { point } = landing

  return (
    <LandingPage load={store.mine} onRetry={() => void store.load()}>
      {due.length > 0 && (
        <Landing
          task="checkIn"
          point={point}
          title={words.title}
          text={words.text}
          main={
            <BigButton
              icon="pin"
              label={words.main}
              isBusy={act.isBusy}
              busyLabel={words.busy}
              onPress={() => void store.checkIn(chosen)}
            />
          }
        >
          {act.problem !== '' && <Notice kind="warn" icon="warning" title={act.problem} />}
          <Choices
            label={words.title}
            value={chosen}
            choices={due.map(({ id, room, startsAt, endsAt }) => ({
              value: id,
              label: room.name,
              note: spanWord(startsAt, endsAt, now),
            }))}
            onChoose={store.choose}
          />
        </Landing>
      )}
      {due.length === 0 && later && (
        <Landing
          task="checkIn"
          point={point}
          title={words.early}
          text={words.earlyText(
            later.room.name,
            spanWord(later.startsAt, later.endsAt, now),
            spokenWhen(later.checkInFrom, now),
          )}
          main={<BigButton label={words.mine} onPress={go.bookings} />}
        />
      )}
      {due.length === 0 && !later && (
        <Landing
          task="checkIn"
          point={point}
          title={words.none}
          text={words.noneText}
          main={<BigButton label={words.free} onPress={() => scanGo.instead(`/packages/scan/rooms/index?${place}`)} />}
        />
      )}
    </LandingPage>
  )
}

export default observer(CheckInLandingPage)
