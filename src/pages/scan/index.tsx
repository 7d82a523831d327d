import Taro, { useReady, useRouter } from '@tarojs/taro'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import { go } from '../shared/go'
import { Screen } from '../shared/screen'
import { words } from './words.zh'

/** A room code, alone or at the end of a URL, however often that was percent-encoded. */
const DOOR = /yj(?::|%(?:25)*3a)([a-z\d]+)/i

/**
 * The landing page of codes and unknown routes: never a dead end. WeChat passes a link as `q`, its own code as
 * `scene`.
 */
export default function ScanPage() {
  const { unknown, q, scene } = useRouter().params
  const isUnknownPage = unknown === '1'
  const code = DOOR.exec(`${q} ${scene}`)?.[1]
  useReady(() => {
    if (code) void Taro.redirectTo({ url: `/packages/rooms/check-in/index?code=${code}` })
  })
  if (code) return <Screen>{null}</Screen>
  return (
    <Screen>
      <EmptyState
        art="day"
        title={isUnknownPage ? words.unknownTitle : words.title}
        text={isUnknownPage ? words.unknownText : words.text}
      >
        <BigButton icon="navigate" label={words.near} onPress={go.home} />
        <BigButton kind="line" icon="room" label={words.rooms} onPress={go.rooms} />
        <BigButton kind="line" icon="complaint" label={words.complaint} onPress={go.complaint} />
      </EmptyState>
    </Screen>
  )
}
