import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { spokenAge } from '../../../domain/spoken.zh'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { Notice } from '../../../ui/notice'
import { Segmented } from '../../../ui/segmented'
import { Best } from './best'
import { groupRows } from './groups'
import './index.scss'
import { Nothing } from './nothing'
import { FoundRows } from './rows'
import type { Found, SearchStore } from './search-store'
import { words } from './words.zh'

/** Some of the answer, dimmed while something else is asked. */
function Dimmed({ isAnswered, children }: { isAnswered: boolean; children: ReactNode }) {
  return (
    <View className={isAnswered ? 'fr-p' : 'fr-p fr-dim'} {...a11y({ isBusy: !isAnswered })}>
      {children}
    </View>
  )
}

interface AnswerProps {
  store: SearchStore
  found: Found
  now: string
}

/**
 * What was found, or what to do where nothing was. While something else is asked, the last rows stay, dimmed, so that
 * the page does not jump at every character; but a slow answer gets a placeholder, and 没有叫… never stands below other
 * words.
 */
export const Answer = observer(function Answer({ store, found, now }: AnswerProps) {
  const { settings, where } = useStores()
  const { chosen, asked, kept, restShown, isSlow } = store
  const isAnswered = store.isAnswered(where.where)
  const { group, counts, best, rest, similar } = groupRows(found.rows, chosen)
  const isOld = kept.isOldAt(now)
  const view = { now, isOld, profile: settings.pace }
  const isMixed = counts.things > 0 && counts.places > 0
  const items = [
    { value: 'things' as const, label: words.things(counts.things) },
    { value: 'places' as const, label: words.places(counts.places) },
  ]
  if (!isAnswered && (isSlow || !best)) return <Bones shape="list" words={isSlow ? words.slow : words.looking} />
  return (
    <>
      {isAnswered && (isSlow || store.answer.problem !== '') && (
        <Notice
          kind="warn"
          icon="offline"
          title={words.old(spokenAge(kept.at, now))}
          text={isSlow ? words.slowText : words.oldText}
        />
      )}
      {isMixed && (
        <Dimmed isAnswered={isAnswered}>
          <Segmented label={words.groupLabel} items={items} value={group} onChange={store.choose} />
        </Dimmed>
      )}
      {best && (
        <View className="t-lead" {...a11y({ live: 'polite' })}>
          {isAnswered ? words.count(counts[group]) : words.looking}
        </View>
      )}
      <Dimmed isAnswered={isAnswered}>
        {best ? (
          <>
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
      </Dimmed>
    </>
  )
})
