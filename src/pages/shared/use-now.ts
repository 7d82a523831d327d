import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useStores } from '../../stores/root'

const EVERY_MS = 30_000

/**
 * The current instant, updated twice a minute and whenever the page is shown again, so that opening states do not go
 * stale.
 * @param everyMs another interval, for what changes at a moment that has to be met
 */
export const useNow = (everyMs = EVERY_MS): string => {
  const { device } = useStores()
  const [now, setNow] = useState(device.now)
  useDidShow(() => setNow(device.now()))
  useEffect(() => {
    const timer = setInterval(() => setNow(device.now()), everyMs)
    return () => clearInterval(timer)
  }, [device, everyMs])
  return now
}
