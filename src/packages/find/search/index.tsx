import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useStores } from '../../../stores/root'
import { SearchStore } from './search-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { PointRow } from '../../../ui/point-row'
import { SearchField } from '../../../ui/search-field'
import { go } from '../../../pages/shared/go'
import { Failed } from '../../../pages/shared/failed'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { isOver } from '../../../domain/points/nearby'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { foundLine } from './found-line'
import '../icons.scss'
import { words } from './words.zh'

const TYPING_MS = 300

/**
 * Search for points by name or pinyin initials; before typing it lists those of the community or of the whole district.
 */
function SearchPage() {
  const { call } = useStores()
  const { communityId } = useRouter().params
  const [store] = useState(() => new SearchStore(call, communityId ? Number(communityId) : undefined))
  const now = useNow()
  const { text } = store
  const { value: rows, problem, isLoading } = store.rows
  useFresh(rows?.some(({ opening }) => isOver(opening, now)) === true, now, store.load)

  useEffect(() => {
    const timer = setTimeout(() => void store.load(), text.trim() === '' ? 0 : TYPING_MS)
    return () => clearTimeout(timer)
  }, [store, text])

  return (
    <Screen>
      <SampleLine />
      <SearchField hint={words.hint} value={text} onInput={store.setText} onSearch={() => void store.load()} />
      <View className="t-note">{words.hintMore}</View>
      {!rows && isLoading && <Bones shape="list" words={words.looking} />}
      {problem && <Failed title={words.failedTitle} load={store.rows} onRetry={() => void store.load()} />}
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
