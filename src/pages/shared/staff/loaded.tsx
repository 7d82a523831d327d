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
  /** The content once loaded. It stays when a refresh fails, and the error is shown above it. */
  children: ReactNode
}

/** The content of a page: a placeholder while loading, an error, or the content itself. */
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
