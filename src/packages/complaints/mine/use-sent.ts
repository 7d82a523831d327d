import { useStores } from '../../../stores/root'
import { useFewer } from '../parts/use-fewer'

/** Calls `onSent` when a complaint queued on the phone has been sent. The calling component must be an observer. */
export const useSent = (onSent: () => unknown): void => {
  const { drafts } = useStores().outbox.shelf
  useFewer(drafts.filter(({ step }) => step === 'filing').length, onSent)
}
