import Taro, { useReady, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import { go } from '../shared/go'
import { Screen } from '../shared/screen'
import { Stuck } from './stuck'
import { words } from './words.zh'

const OPEN = 'packages/scan/open/index'

/**
 * Where codes and unknown routes arrive: never a dead end. WeChat passes a link as `q`, its own code as `scene`; both
 * are read on a page of the subpackage `scan`. Without a code it says what can be done here.
 */
export default function ScanPage() {
  const { unknown, q, scene } = useRouter().params
  const isUnknownPage = unknown === '1'
  const text = q || scene || ''
  /** The network did not bring the subpackage. */
  const [isStuck, setIsStuck] = useState(false)
  const open = () => {
    setIsStuck(false)
    void Taro.redirectTo({ url: `/${OPEN}?text=${encodeURIComponent(text)}` }).catch(() => setIsStuck(true))
  }
  useReady(() => {
    if (text) open()
  })
  if (text) return <Screen>{isStuck && <Stuck text={text} onRetry={open} />}</Screen>
  return (
    <Screen>
      <EmptyState
        art="day"
        title={isUnknownPage ? words.unknownTitle : words.title}
        text={isUnknownPage ? words.unknownText : words.text}
      >
        <BigButton kind="line" label={words.code} onPress={() => go.page(OPEN)} />
        <BigButton icon="navigate" label={words.near} onPress={go.home} />
        <BigButton kind="line" icon="room" label={words.rooms} onPress={go.rooms} />
        <BigButton kind="line" icon="complaint" label={words.complaint} onPress={go.complaint} />
      </EmptyState>
    </Screen>
  )
}
