import Taro, { useReady, useRouter } from '@tarojs/taro'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import { go } from '../shared/go'
import { Screen } from '../shared/screen'
import { words } from './words.zh'

/**
 * Where codes and unknown routes arrive: never a dead end. WeChat passes a link as `q`, its own code as `scene`; both
 * are read on a page of the subpackage `scan`. Without a code it says what can be done here.
 */
export default function ScanPage() {
  const { unknown, q, scene } = useRouter().params
  const isUnknownPage = unknown === '1'
  const text = q || scene || ''
  useReady(() => {
    if (text) void Taro.redirectTo({ url: `/packages/scan/open/index?text=${encodeURIComponent(text)}` })
  })
  if (text) return <Screen>{null}</Screen>
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
