import { View } from '@tarojs/components'
import type { SeenComplaint } from '../parts/complaint-store'
import { Card } from '../../../ui/card'
import { CallCommunity } from '../parts/call-community'
import { PromiseClock } from '../parts/promise-clock'
import { standsWord } from '../parts/promise-line'
import { Head } from './head'
import { promisedOf } from './promised'
import { words } from './words.zh'

/** Another resident's complaint that the resident joined: its state, and nothing about its reporter. */
export function Joined({ seen, now }: { seen: SeenComplaint; now: string }) {
  const promised = promisedOf(seen, now)
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
      <CallCommunity phone={seen.communityPhone} now={now} label={words.call} />
    </>
  )
}
