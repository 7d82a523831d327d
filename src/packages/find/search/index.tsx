import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, useState } from 'react'
import { useStores } from '../../../stores/root'
import { limits } from '../../../contract/limits'
import { isOver } from '../../../domain/points/nearby'
import { Bones } from '../../../ui/bones'
import { ChipRow } from '../../../ui/chip-row'
import { Pill } from '../../../ui/pill'
import { SearchField } from '../../../ui/search-field'
import { FromMiddle } from '../../../pages/shared/from-middle'
import { go } from '../../../pages/shared/go'
import { Failed } from '../../../pages/shared/failed'
import { SampleLine } from '../../../pages/shared/sample-line'
import { usePlaceName } from '../../../pages/shared/place-name'
import { Screen } from '../../../pages/shared/screen'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { Answer } from './answer'
import { Listed } from './listed'
import { SearchStore } from './search-store'
import '../icons.scss'
import { words } from './words.zh'

const TYPING_MS = 300

/** Where the minutes are counted from; a press chooses another place. */
const From = observer(function From() {
  const place = usePlaceName()
  const label = place === '' ? words.choosePlace : words.from(place)
  return <Pill isPicker icon="pin" label={label} onPress={go.place} />
})

/**
 * Search by whatever residents call a thing; before typing it lists the points of the community or of the district.
 */
function SearchPage() {
  const { call, device, settings, where: place } = useStores()
  const { communityId } = useRouter().params
  const [store] = useState(() => new SearchStore(call, device, settings, communityId ? Number(communityId) : undefined))
  const now = useNow()
  const { where } = place
  const { pace } = settings
  const { text, isAsking } = store
  const load = isAsking ? store.answer : store.list
  const { value, problem, isLoading } = load
  const rows = (isAsking ? store.answer.value?.rows : store.list.value) ?? []
  const ask = useCallback(() => store.load(where), [store, where])
  useFresh(
    rows.some(({ opening }) => isOver(opening, now)),
    now,
    ask,
  )

  useEffect(() => {
    const timer = setTimeout(() => void ask(), isAsking ? TYPING_MS : 0)
    return () => clearTimeout(timer)
  }, [ask, pace, isAsking, text])

  const chips = words.examples.map((label) => ({ value: label, label, isOn: label === text }))
  return (
    <Screen>
      <View className="stack-s">
        <SampleLine>
          <From />
        </SampleLine>
        <FromMiddle />
      </View>
      <SearchField
        hint={words.hint}
        value={text}
        max={limits.questionMax}
        onInput={store.setText}
        onSearch={() => void ask()}
      />
      {!value && isLoading && <Bones shape="list" words={isAsking && store.isSlow ? words.slow : words.looking} />}
      {!value && problem && <Failed title={words.failedTitle} load={load} onRetry={() => void ask()} />}
      {isAsking && store.answer.value && <Answer store={store} found={store.answer.value} now={now} />}
      <View className="t-lead">{words.often}</View>
      <ChipRow isByWidth label={words.often} chips={chips} onToggle={store.setText} />
      <View className="t-note">{words.hintMore}</View>
      {!isAsking && <Listed store={store} now={now} />}
    </Screen>
  )
}

export default observer(SearchPage)
