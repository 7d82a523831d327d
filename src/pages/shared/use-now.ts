import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useStores } from '../../stores/root'

const EVERY_MS = 30_000

/** The present instant, refreshed twice a minute and whenever the page comes back: open or closed must not go stale. */
export const useNow = (): string => {
  const { device } = useStores()
  const [now, setNow] = useState(device.now)
  const refresh = () => setNow(device.now())
  useDidShow(refresh)
  useEffect(() => {
    const timer = setInterval(refresh, EVERY_MS)
    return () => clearInterval(timer)
  })
  return now
}
