import { observer } from 'mobx-react-lite'
import type { PointStore } from '../../../stores/point'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { go } from '../../../pages/shared/go'
import { words as frame } from '../../../pages/shared/words.zh'
import { words } from './words.zh'

/** Nothing came: no network, or no such point any more. */
export const Failed = observer(function Failed({ store }: { store: PointStore }) {
  const { problem, isLoading } = store.point
  return (
    <EmptyState art={{ icon: 'warning' }} title={words.failedTitle} text={problem}>
      <BigButton icon="refresh" label={frame.tryAgain} isBusy={isLoading} onPress={() => void store.load()} />
      <BigButton kind="line" label={words.home} onPress={go.home} />
    </EmptyState>
  )
})
