import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { callNow } from '../../stores/district/call-now'
import type { Load } from '../../stores/load'
import { useStores } from '../../stores/root'
import { usualCommunity } from '../../stores/usual-community'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import { CallNow } from './call-now'
import { words } from './words.zh'

interface FailedProps {
  title: string
  load: Load<unknown>
  onRetry: () => void
  /** The page has a filled button of its own, so the retry is not filled. */
  isBeside?: boolean
  /** An alternative, less prominent than the retry. */
  children?: ReactNode
}

/**
 * Loading the page's content failed: the reason, a retry, and the telephone number, which works without a connection.
 */
export const Failed = observer(function Failed({ title, load, onRetry, isBeside = false, children }: FailedProps) {
  const stores = useStores()
  const { district, device } = stores
  const dialled = callNow(district, usualCommunity(stores)?.id, device.now())
  return (
    <EmptyState art={{ icon: 'warning' }} title={title} text={load.problem}>
      {isBeside ? (
        <BigButton kind="line" label={words.tryAgain} isBusy={load.isLoading} onPress={onRetry} />
      ) : (
        <BigButton icon="refresh" label={words.tryAgain} isBusy={load.isLoading} onPress={onRetry} />
      )}
      <CallNow dialled={dialled} />
      {children}
    </EmptyState>
  )
})
