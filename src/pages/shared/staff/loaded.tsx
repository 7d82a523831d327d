import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { Failed } from '../failed'
import type { Load } from '../../../stores/load'
import { Bones } from '../../../ui/bones'
import { Notice } from '../../../ui/notice'

interface LoadedProps {
  load: Load<unknown>
  words: { loading: string; failedTitle: string }
  onRetry: () => void
  /** Once something has come. It stays when asking anew fails, and the failure is said above it. */
  children: ReactNode
}

/** What a page is about: the shape of it while it is on its way, why it did not come, or itself. */
export const Loaded = observer(function Loaded({ load, words, onRetry, children }: LoadedProps) {
  if (load.value !== null) {
    return (
      <>
        {load.problem && <Notice kind="warn" icon="offline" title={words.failedTitle} text={load.problem} />}
        {children}
      </>
    )
  }
  if (load.problem) return <Failed title={words.failedTitle} load={load} onRetry={onRetry} />
  return load.isLoading ? <Bones shape="list" words={words.loading} /> : null
})
