import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { Failed } from '../../../pages/shared/failed'
import { go } from '../../../pages/shared/go'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useNow } from '../../../pages/shared/use-now'
import { BookingDraftStore } from './booking-draft-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { bookingGo } from '../parts/booking-go'
import { decoded } from '../parts/decoded'
import '../icons.scss'
import { Done } from './done'
import { Form } from './form'
import { words } from './words.zh'

const see = ({ kind, id }: NonNullable<BookingDraftStore['made']>) =>
  kind === 'waitlist' ? bookingGo.waits() : bookingGo.made(id)

/** The last step before booking a room or joining its waitlist. */
function ConfirmPage() {
  const { call, device, session } = useStores()
  const { roomId = '', startsAt = '', minutes, people, join, quick } = useRouter().params
  const [store] = useState(
    () =>
      new BookingDraftStore(call, device, session, {
        roomId,
        startsAt: decoded(startsAt),
        minutes: Number(minutes),
        isForWaitlist: join === '1',
        partySize: people ? Number(people) : null,
      }),
  )
  const now = useNow()
  const { made, isNotNotified, room } = store
  const { value: me, problem } = session.me
  useEffect(() => void store.load(), [store])
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))
  useEffect(() => {
    if (made && !isNotNotified) see(made)
  }, [made, isNotNotified])

  if (made) return <Screen>{isNotNotified && <Done store={store} now={now} onSee={() => see(made)} />}</Screen>
  const failed = room.problem !== '' ? room : problem !== '' ? session.me : null
  return (
    <Screen>
      <SampleLine />
      {room.value && me && <Form store={store} room={room.value} now={now} isQuick={quick === '1'} />}
      {!(room.value && me) && !failed && <Bones shape="page" words={words.loading} />}
      {!(room.value && me) && failed && (
        <Failed title={words.failedTitle} load={failed} onRetry={() => void store.load()}>
          <BigButton kind="line" label={words.others} onPress={go.findRoom} />
        </Failed>
      )}
    </Screen>
  )
}

export default observer(ConfirmPage)
