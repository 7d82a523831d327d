import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spanWord } from '../../../domain/rooms/words.zh'
import { spokenAge } from '../../../domain/spoken.zh'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { Unloaded } from '../../../pages/shared/unloaded'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { Tag } from '../../../ui/tag'
import '../icons.scss'
import { signupTag } from '../parts/signup-tag'
import { volunteerGo } from '../parts/volunteer-go'
import { CheckIn } from './check-in'
import { Here } from './here'
import { Out } from './out'
import { PresenceStore } from './presence-store'
import { words } from './words.zh'

/** 签到: before it, while one is there, and afterwards. */
function PresencePage() {
  const { call, device, session } = useStores()
  const { id = '' } = useRouter().params
  const [store] = useState(() => new PresenceStore(call, device, id))
  const now = useNow()
  const load = async () => {
    if (!session.me.value) await session.load() // a shift can be read by everybody, a signup by its person alone
    await store.load()
  }
  useDidShow(() => void load())
  usePullDownRefresh(() => void load().then(() => Taro.stopPullDownRefresh()))
  const { value: seen, problem } = store.seen
  useFresh(seen !== null && store.kept.isOldAt(now), now, store.load)
  if (!seen) {
    return <Unloaded load={store.seen} shape="page" words={words} onRetry={() => void store.load()} />
  }
  const { shift, own } = seen
  const presence = own?.presence ?? null
  return (
    <Screen>
      <SampleLine />
      {problem !== '' && (
        <Notice kind="warn" icon="offline" title={words.old(spokenAge(store.kept.at, now))} text={problem} />
      )}
      {own?.state === 'checkedIn' && presence && <Here store={store} shift={shift} presence={presence} now={now} />}
      {own?.state === 'served' && presence && <Out shift={shift} presence={presence} now={now} />}
      {!presence && (
        <>
          <Card kind="list">
            <LineItem
              icon="calendar"
              title={shift.title}
              note={`${spanWord(shift.startsAt, shift.endsAt, now)} · ${shift.point.name}`}
            />
          </Card>
          {own && (
            <View className="wrap">
              <Tag {...signupTag(own)} />
            </View>
          )}
          {(own?.state === 'taken' || own?.state === 'absent') && (
            <CheckIn store={store} startsAt={shift.startsAt} now={now} />
          )}
          {!own && <Notice kind="lamp" icon="me" title={words.notSignedUp} text={words.notSignedUpText} />}
          {shift.cancelled !== null && <Notice kind="warn" icon="warning" title={shift.cancelled} />}
          <BigButton kind="line" label={words.open} onPress={() => volunteerGo.shift(shift.id)} />
        </>
      )}
    </Screen>
  )
}

export default observer(PresencePage)
