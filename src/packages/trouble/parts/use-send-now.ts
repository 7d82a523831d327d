import { useState } from 'react'
import { useStores } from '../../../stores/root'

/** Sends what lies on the phone; `isOffline`: there was no network when it was pressed, and there is none yet. For an observer. */
export const useSendNow = (): { send: () => void; isOffline: boolean } => {
  const { device, troubles } = useStores()
  const [wasOffline, setWasOffline] = useState(false)
  const send = () => {
    setWasOffline(!device.isOnline())
    void troubles.run()
  }
  return { send, isOffline: wasOffline && !device.isOnline() }
}
