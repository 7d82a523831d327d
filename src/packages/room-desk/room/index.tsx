import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { EditRoomStore } from './edit-room-store'
import { RetireRoomStore } from './retire-room-store'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { Notice } from '../../../ui/notice'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { Door, Wall } from './door'
import { RoomForm } from './form'
import './index.scss'
import { Retire } from './retire'
import { words as retireWords } from './retire-words.zh'
import { words } from './words.zh'

/** Editing a room, the notice for its door, and retiring it. With `pointId` alone: a new one. */
function RoomPage() {
  const { call } = useStores()
  const { id = '', pointId, made } = useRouter().params
  const [store] = useState(() => new EditRoomStore(call, pointId === undefined ? { roomId: id } : { pointId }))
  const [retiring] = useState(() => new RetireRoomStore(call, id))
  const { madeId, draft } = store
  const opened = store.opened.value
  useEffect(() => void store.load(), [store])
  useEffect(() => {
    if (madeId) staffGo.madeRoom(madeId)
  }, [madeId])

  if (retiring.cancelled !== null)
    return <Ended title={retireWords.done} text={retireWords.cancelled(retiring.cancelled)} />
  if (opened?.room?.isRetired) return <Ended title={words.retired} text={words.retiredText} />
  return (
    <StaffScreen>
      <SampleLine />
      <Loaded load={store.opened} words={words} onRetry={() => void store.load()}>
        {opened && draft && (
          <>
            <View>
              <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
                {opened.room?.name ?? words.newRoom}
              </View>
              <View className="t-note">{words.atPoint(opened.point.name)}</View>
            </View>
            {made !== undefined && <Notice kind="ok" icon="check-circle" title={words.made} />}
            <RoomForm store={store} draft={draft} />
            {opened.room && (
              <View className="st-cards">
                <View className="stack-l">
                  <Door room={opened.room} point={opened.point.name} />
                  <Wall feed={opened.room.feed} />
                </View>
                <Retire store={retiring} name={opened.room.name} />
              </View>
            )}
          </>
        )}
      </Loaded>
    </StaffScreen>
  )
}

/** The room is retired, and nothing about it can be changed. */
function Ended({ title, text }: { title: string; text: string }) {
  return (
    <StaffScreen>
      <SampleLine />
      <EmptyState art="day" title={title} text={text}>
        <BigButton label={words.rooms} onPress={staffGo.rooms} />
      </EmptyState>
    </StaffScreen>
  )
}

export default observer(RoomPage)
