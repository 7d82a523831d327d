import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { Failed } from '../../../pages/shared/failed'
import { Screen } from '../../../pages/shared/screen'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { scanGo } from './scan-go'
import type { Load } from '../../../stores/load'
import { words } from './words.zh'

interface LandingPageProps {
  /** What the page needs first. */
  load: Load<unknown>
  onRetry: () => void
  /** Shown once it is there. */
  children: ReactNode
}

/** A page behind a code while its content loads, and when it could not be loaded. */
export const LandingPage = observer(function LandingPage({ load, onRetry, children }: LandingPageProps) {
  if (load.value !== null) return <>{children}</>
  return (
    <Screen>
      {load.problem === '' ? (
        <Bones shape="page" words={words.loading} />
      ) : (
        <Failed title={words.failed} load={load} onRetry={onRetry}>
          <BigButton kind="link" label={words.wrong} onPress={scanGo.others} />
        </Failed>
      )}
    </Screen>
  )
})
