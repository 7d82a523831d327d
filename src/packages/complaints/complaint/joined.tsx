import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { communityOf } from '../../../domain/id'
import { CallNow, useDialled } from '../../../pages/shared/call-now'
import type { SeenComplaint } from '../parts/complaint-store'
import { Card } from '../../../ui/card'
import { PromiseClock } from '../parts/promise-clock'
import { standsWord } from '../parts/promise-line'
import { Head } from './head'
import { promisedOf } from './promised'
import { words } from './words.zh'

/** Another resident's complaint that the resident joined: its state, and nothing about its reporter. */
export const Joined = observer(function Joined({ seen, now }: { seen: SeenComplaint; now: string }) {
  const dialled = useDialled(communityOf(seen.id), now, { phone: seen.communityPhone })
  const promised = promisedOf(seen, now, dialled)
  return (
    <>
      <Head seen={seen} />
      {promised && <PromiseClock {...promised} />}
      <Card>
        <View className="t-title">{standsWord(seen, now)}</View>
        <View>{words.joinedText}</View>
        <View className="t-note">{words.joinedCount(seen.joined + 1)}</View>
        <View className="t-note">{words.joinedPrivate}</View>
      </Card>
      <CallNow dialled={dialled} label={words.call} />
    </>
  )
})
