import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenAge } from '../../../domain/spoken.zh'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { Segmented } from '../../../ui/segmented'
import { Best } from './best'
import { groupRows } from './groups'
import { Nothing } from './nothing'
import { FoundRows } from './rows'
import type { Found, SearchStore } from './search-store'
import { words } from './words.zh'

/** What was found, or what to do where nothing was. */
export const Answer = observer(function Answer({
  store,
  found,
  now,
}: {
  store: SearchStore
  found: Found
  now: string
}) {
  const { settings } = useStores()
  const { chosen, asked, kept, restShown } = store
  const { group, counts, best, rest, similar } = groupRows(found.rows, chosen)
  const isOld = kept.isOldAt(now)
  const view = { now, isOld, profile: settings.pace }
  const isMixed = counts.things > 0 && counts.places > 0
  const items = [
    { value: 'things' as const, label: words.things(counts.things) },
    { value: 'places' as const, label: words.places(counts.places) },
  ]
  return (
    <>
      {store.answer.problem && (
        <Notice kind="warn" icon="offline" title={words.old(spokenAge(kept.at, now))} text={words.oldText} />
      )}
      {isMixed && <Segmented label={words.groupLabel} items={items} value={group} onChange={store.choose} />}
      {best ? (
        <>
          <View className="t-lead" {...a11y({ live: 'polite' })}>
            {words.count(counts[group])}
          </View>
          <Best row={best} view={view} hasHeights={found.graph?.hasHeights ?? false} />
          <FoundRows
            title={group === 'things' ? words.alsoHere : words.otherPlaces}
            rows={rest.slice(0, restShown)}
            view={view}
          />
          {rest.length > restShown && <BigButton kind="line" label={words.more} onPress={store.showRest} />}
        </>
      ) : (
        <Nothing text={asked} office={found.office} view={view} />
      )}
      <FoundRows title={words.similar} rows={similar} view={view} />
    </>
  )
})
