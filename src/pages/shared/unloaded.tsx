import { observer } from 'mobx-react-lite'
import type { Load } from '../../stores/load'
import { Bones } from '../../ui/bones'
import { Failed } from './failed'
import { Screen } from './screen'

interface UnloadedProps {
  load: Load<unknown>
  shape: 'list' | 'page'
  words: { loading: string; failedTitle: string }
  onRetry: () => void
}

/** A whole page that has nothing to show yet: while it loads, and when that failed. */
export const Unloaded = observer(function Unloaded({ load, shape, words, onRetry }: UnloadedProps) {
  return (
    <Screen>
      {load.problem === '' ? (
        <Bones shape={shape} words={words.loading} />
      ) : (
        <Failed title={words.failedTitle} load={load} onRetry={onRetry} />
      )}
    </Screen>
  )
})
