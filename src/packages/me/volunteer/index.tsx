import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { Failed } from '../../../pages/shared/failed'
import { go } from '../../../pages/shared/go'
import { KeepLetters } from '../../../pages/shared/keep-letters'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useStores } from '../../../stores/root'
import { wantedShift } from '../../../stores/wanted-shift'
import { VolunteeringStore } from './volunteering-store'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import '../icons.scss'
import { Application } from './application'
import { words } from './words.zh'

/** The resident's status as a volunteer, and the application form. */
function VolunteerPage() {
  const { call, session, device } = useStores()
  const [store] = useState(() => new VolunteeringStore(call, session))
  useDidShow(() => void store.load()) // the name may have been filled in on another page
  const { value: me, problem } = session.me
  const wanted = wantedShift(device).find()

  return (
    <Screen>
      <SampleLine />
      {!me &&
        (problem ? (
          <Failed title={words.failedTitle} load={session.me} onRetry={() => void store.load()} />
        ) : (
          <Bones shape="page" words={words.loading} />
        ))}
      {me?.volunteering === 'yes' && <Notice kind="ok" icon="check-circle" title={words.yes} text={words.yesText} />}
      {me?.volunteering === 'asked' && (
        <Notice kind="ok" icon="check-circle" title={words.asked} text={words.askedText} />
      )}
      {me?.volunteering === 'asked' && <KeepLetters />}
      {me && wanted && (
        <Card kind="list">
          <LineItem
            title={me.volunteering === 'yes' ? words.wantedNow : words.wantedLater}
            note={words.wanted(wanted.title, spokenWhen(wanted.startsAt, device.now()))}
            onPress={() => go.page(`packages/volunteer/shift/index?id=${wanted.id}`)}
          />
        </Card>
      )}
      {me?.volunteering === 'yes' && <BigButton label={words.shifts} onPress={go.shifts} />}
      {me?.isSuspended && <Notice kind="plain" icon="me" title={words.suspended} />}
      {me?.volunteering === 'no' &&
        !me.isSuspended &&
        (session.isStaff ? (
          <Notice kind="plain" icon="me" title={words.staff} />
        ) : (
          <Application store={store} me={me} />
        ))}
    </Screen>
  )
}

export default observer(VolunteerPage)
