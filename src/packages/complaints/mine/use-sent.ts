import { useStores } from '../../../stores/root'
import { useFewer } from '../parts/use-fewer'

/** Calls `onSent` when what waited on the phone has gone out: it stands with the community now. For an observer. */
export const useSent = (onSent: () => unknown): void => {
  const { drafts } = useStores().outbox.shelf
  useFewer(drafts.filter(({ step }) => step === 'filing').length, onSent)
}
