import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useStores } from '../../../stores/root'
import { LandingStore } from './landing-store'

/** The parameters of a page behind a code, and the point at which the code hangs, loaded once. */
export const useLanding = () => {
  const { call, device } = useStores()
  const { code = '', point: pointId = '', room: roomId = '' } = useRouter().params
  const [landing] = useState(() => new LandingStore(call, device, pointId))
  useEffect(() => void landing.load(), [landing])
  return { code, pointId, roomId, landing }
}
