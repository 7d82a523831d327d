import { useEffect, useRef } from 'react'
import { useStores } from '../../../stores/root'

/** Calls `onSent` when what waited on the phone has gone out: it stands with the community now. For an observer. */
export const useSent = (onSent: () => unknown): void => {
  const waiting = useStores().troubles.shelf.drafts.filter(({ step }) => step === 'filing').length
  const before = useRef(waiting)
  useEffect(() => {
    if (waiting < before.current) onSent()
    before.current = waiting
  }, [waiting, onSent])
}
