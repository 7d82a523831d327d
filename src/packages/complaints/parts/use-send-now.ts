import { useState } from 'react'
import type { Draft } from '../../../stores/complaints/draft/draft'
import { nextStep } from '../../../stores/complaints/draft/draft-steps'
import { useStores } from '../../../stores/root'

interface SendNow {
  send: () => void
  /** There was no connection at the press or at its end, and there still is none. */
  isOffline: boolean
  /** It was pressed with a connection, and nothing has arrived since. */
  isStuck: boolean
}

/**
 * How many items of a draft are sent automatically: the complaint and each photo. Refused items are shown elsewhere.
 */
const leftOf = (draft: Draft | null): number => {
  if (draft === null || nextStep(draft) === null) return 0
  const photos = draft.photos.filter(({ step }) => step !== 'done' && step !== 'failed').length
  return draft.step === 'filing' ? photos + 1 : photos
}

/**
 * Sends what is queued on the phone, and reports the result for one draft. The calling component must be an observer.
 */
export const useSendNow = (id: string): SendNow => {
  const { device, outbox } = useStores()
  const [wasOffline, setWasOffline] = useState(false)
  /** How many items were left after a press that sent nothing. */
  const [stuckAt, setStuckAt] = useState(0)
  const leftNow = () => leftOf(outbox.shelf.find(id))
  const send = async () => {
    const before = leftNow()
    const isOnline = device.isOnline()
    setWasOffline(!isOnline)
    setStuckAt(0)
    await outbox.run()
    if (!isOnline) return
    setWasOffline(!device.isOnline())
    setStuckAt(leftNow() === before ? before : 0)
  }
  const isOffline = wasOffline && !device.isOnline()
  return {
    send: () => void send(),
    isOffline,
    isStuck: !isOffline && stuckAt > 0 && leftNow() === stuckAt && outbox.sending !== id,
  }
}
