import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { PointRow } from '../../../ui/point-row'
import { SearchField } from '../../../ui/search-field'
import { go } from '../../../pages/shared/go'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useNow } from '../../../pages/shared/use-now'
import { words as frame } from '../../../pages/shared/words.zh'
import { foundLine } from './found-line'
import { words } from './words.zh'

const TYPING_MS = 300

/** Points by name or initials; before anything is typed, those of the community or of the whole district. */
function SearchPage() {
  const stores = useStores()
  const { communityId } = useRouter().params
  const [store] = useState(stores.openSearch)
  const now = useNow()
  const { text } = store
  const { value: rows, problem, isLoading } = store.rows

  useEffect(() => {
    const isTyped = text.trim() !== ''
    const timer = setTimeout(
      () => void (isTyped ? store.search() : store.list(communityId ? Number(communityId) : undefined)),
      isTyped ? TYPING_MS : 0,
    )
    return () => clearTimeout(timer)
  }, [store, text, communityId])

  return (
    <Screen>
      <SampleLine />
      <SearchField hint={words.hint} value={text} onInput={store.setText} onSearch={() => void store.search()} />
      <View className="t-note">{words.hintMore}</View>
      {!rows && isLoading && <Bones shape="list" words={words.looking} />}
      {problem && (
        <EmptyState art={{ icon: 'warning' }} title={words.failedTitle} text={problem}>
          <BigButton icon="refresh" label={frame.tryAgain} isBusy={isLoading} onPress={() => void store.search()} />
        </EmptyState>
      )}
      {rows && rows.length === 0 && !isLoading && (
        <EmptyState
          art="day"
          title={text ? words.none(text) : words.noPoints}
          text={text ? words.noneText : words.noPointsText}
        />
      )}
      {rows && rows.length > 0 && (
        <>
          <View className="t-lead" {...a11y({ live: 'polite' })}>
            {words.count(rows.length)}
          </View>
          <Card kind="list">
            {rows.slice(0, store.rowsShown).map((row) => (
              <PointRow key={row.id} point={foundLine(row, now)} onPress={go.point} />
            ))}
          </Card>
          {rows.length > store.rowsShown && <BigButton kind="line" label={words.more} onPress={store.showMore} />}
        </>
      )}
    </Screen>
  )
}

export default observer(SearchPage)
