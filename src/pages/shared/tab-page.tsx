import { observer } from 'mobx-react-lite'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { Load } from '../../stores/load'
import { Bones } from '../../ui/bones'
import { Failed } from './failed'
import { Screen } from './screen'
import { bodyOf, type FilledTab } from './tab-bodies'

interface TabPageProps {
  tab: FilledTab
  words: { loading: string; failedTitle: string }
  /** Loads the script that calls `fillTab`. */
  load: () => Promise<unknown>
}

/**
 * A tab whose contents are shipped with the subpackage that it leads to, because everything it offers is there: nobody
 * waits for them before home is shown. Without it, a retry and the telephone.
 */
export const TabPage = observer(function TabPage({ tab, words, load }: TabPageProps) {
  const [loading] = useState(() => new Load<ComponentType | undefined>())
  const ask = useCallback(() => void loading.ask(() => load().then(() => bodyOf(tab))), [loading, load, tab])
  useEffect(ask, [ask])
  const Body = loading.value ?? bodyOf(tab)
  if (Body)
    return (
      <Screen tab={tab}>
        <Body />
      </Screen>
    )
  return (
    <Screen tab={tab}>
      {loading.problem === '' ? (
        <Bones shape="page" words={words.loading} />
      ) : (
        <Failed title={words.failedTitle} load={loading} onRetry={ask} />
      )}
    </Screen>
  )
})
