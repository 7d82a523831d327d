import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { callNow } from '../../stores/district/call-now'
import { useStores } from '../../stores/root'
import { usualCommunity } from '../../stores/usual-community'
import { BigButton } from '../../ui/big-button'
import { Card } from '../../ui/card'
import { Icon } from '../../ui/icon'
import { LineItem } from '../../ui/line-item'
import { SampleTag } from '../../ui/tag'
import { saidNumber } from '../shared/call-now'
import { Failed } from '../shared/failed'
import { go } from '../shared/go'
import { usePlaceName } from '../shared/place-name'
import { Screen } from '../shared/screen'
import { useNow } from '../shared/use-now'
import { Choices } from './choices'
import { NextRows, Own } from './own'
import { OwnStore } from './own-store'
import { Personas } from './personas'
import { words } from './words.zh'

const notes = () => import(/* webpackChunkName: "packages/me/notes/part" */ '../../packages/me/notes')

/** The resident's identity, text size, walking pace, and the telephone number. */
function MePage() {
  const stores = useStores()
  const { session, district, call, device } = stores
  const [own] = useState(() => new OwnStore(call, device, notes))
  const now = useNow()
  useEffect(() => void district.load(), [district])
  const me = session.me.value
  useDidShow(() => void session.load())
  // not being signed in is not an error: there is simply no profile yet
  const isLost = session.me.problem !== '' && session.me.code !== 'unauthenticated'
  const isKept = isLost && session.isKnown
  useEffect(() => {
    if (me !== null || isKept) void own.load()
  }, [own, me, isKept])
  const belongs = me && [me.name && words.roles[me.role], (me.community ?? me.home)?.name].filter(Boolean).join(' · ')
  const dialled = callNow(district, usualCommunity(stores)?.id, now)
  const placeName = usePlaceName() || words.placeNone

  return (
    <Screen tab="me">
      <View className="between">
        <View className="row">
          <Icon name="me" isBoxed />
          <View>
            <View className="t-title">{me ? (me.name ?? words.roles[me.role]) : words.you}</View>
            {belongs && <View className="t-note">{belongs}</View>}
          </View>
        </View>
        {district.district.value?.isSample && <SampleTag />}
      </View>
      <Choices />
      {me?.mergeOffer && <BigButton label={words.merge(me.mergeOffer.community)} onPress={go.merge} />}
      {me?.isSuspended && <View className="t-read">{words.suspended}</View>}
      {me && <Own me={me} isStaff={session.isStaff} store={own} now={now} />}
      {!me && isLost && <Failed title={words.failedTitle} load={session.me} onRetry={() => void session.load()} />}
      {!me && isKept && (
        <Card kind="list">
          <NextRows store={own} now={now} />
        </Card>
      )}
      <Card kind="list">
        <LineItem isBoxed icon="pin" title={words.place} note={placeName} onPress={go.place} />
        <LineItem isBoxed icon="stamp" title={words.verify} note={words.verifyNote} onPress={go.verify} />
        <LineItem
          isBoxed
          icon="phone"
          title={words.help}
          note={saidNumber(dialled)}
          onPress={() => void device.phone(dialled.number)}
        />
      </Card>
      <Personas />
      <View className="t-note">{words.privacy}</View>
      <View className="t-note">{words.promise}</View>
    </Screen>
  )
}

export default observer(MePage)
