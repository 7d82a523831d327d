import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useStores } from '../../../stores/root'
import { LandingStore } from './landing-store'

/** The parameters of a page behind a code, and the point at which the code hangs, loaded once. */
export const useLanding = () => {
  const { call, device } = useStores()
  const { code = '', point: pointId = '', room: roomId = '', d: digits = '' } = useRouter().params
  const [landing] = useState(() => new LandingStore(call, device, pointId))
  useEffect(() => {
    if (pointId !== '' || digits === '') void landing.load()
  }, [landing, pointId, digits])
  return { code, pointId, roomId, digits, landing }
}
