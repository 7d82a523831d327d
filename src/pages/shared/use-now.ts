import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useStores } from '../../stores/root'

const EVERY_MS = 30_000

/**
 * The current instant, updated twice a minute and whenever the page is shown again, so that opening states do not go
 * stale.
 */
export const useNow = (): string => {
  const { device } = useStores()
  const [now, setNow] = useState(device.now)
  useDidShow(() => setNow(device.now()))
  useEffect(() => {
    const timer = setInterval(() => setNow(device.now()), EVERY_MS)
    return () => clearInterval(timer)
  }, [device])
  return now
}
