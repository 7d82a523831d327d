import { useState } from 'react'
import type { Draft } from '../../../domain/complaints/draft/draft'
import { nextStep } from '../../../domain/complaints/draft/draft-steps'
import { useStores } from '../../../stores/root'

interface SendNow {
  send: () => void
  /** There was no network when it was pressed or when that ended, and there is none yet. */
  isOffline: boolean
  /** It was pressed with a network, and nothing of it has arrived since. */
  isStuck: boolean
}

/** How much of a draft goes by itself: the case, and each of its photos. What was refused says so in its own place. */
const leftOf = (draft: Draft | null): number => {
  if (draft === null || nextStep(draft) === null) return 0
  const photos = draft.photos.filter(({ step }) => step !== 'done' && step !== 'failed').length
  return draft.step === 'filing' ? photos + 1 : photos
}

/** Sends what lies on the phone, and says what came of it for one draft. For an observer. */
export const useSendNow = (id: string): SendNow => {
  const { device, outbox } = useStores()
  const [wasOffline, setWasOffline] = useState(false)
  /** So much was left after a press that brought nothing. */
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
