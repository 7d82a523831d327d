import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { categoryWords } from '../../../domain/complaints/words.zh'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { Tag } from '../../../ui/tag'
import { KindPicture } from '../parts/kind-picture'
import { placeWord } from '../parts/spoken.zh'
import type { Nuisance, NuisancesStore } from './nuisances-store'
import { words } from './words.zh'

/** How many are shown at first. */
const FIRST = 3

interface NearbyProps {
  store: NuisancesStore
  /** Called when one was joined: it is among one's own now. */
  onJoined: () => void
}

const Row = observer(function Row({ store, nuisance, onJoined }: NearbyProps & { nuisance: Nuisance }) {
  const { id, category, building, state, count } = nuisance
  const join = () => void store.join(id).then(() => store.joining.problem === '' && onJoined())
  return (
    <View className="li">
      <KindPicture category={category} isBoxed />
      <View className="stack-s grow">
        <View className="t-lead">{`${placeWord(building ?? words.somewhere)}，${categoryWords[category]}`}</View>
        <View className="t-note">{words.nuisanceStates[state]}</View>
        <View className="between">
          <Tag look="plain" words={words.homes(count)} />
          <BigButton
            kind="soft"
            isFit
            label={words.join}
            isBusy={store.joining.doing === id}
            busyLabel={words.joining}
            onPress={join}
          />
        </View>
      </View>
    </View>
  )
})

/** Public nuisances nearby, to join with one tap: kind, house, state and number of households. */
export const Nearby = observer(function Nearby({ store, onJoined }: NearbyProps) {
  const [isAll, setIsAll] = useState(false)
  const { value, problem } = store.found
  if (value === null) return problem === '' ? null : <View className="t-note">{words.nearbyFailed}</View>
  if (value.length === 0 && !store.hasJoined) return null
  const shown = isAll ? value : value.slice(0, FIRST)
  return (
    <>
      <View className="section-head">
        <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
          {words.nearby}
        </View>
        <View className="t-note">{words.nearbyNote}</View>
      </View>
      {store.hasJoined && <Notice kind="ok" icon="check-circle" title={words.joinedDone} text={words.joinedText} />}
      {store.joining.problem !== '' && <Notice kind="warn" icon="warning" title={store.joining.problem} />}
      {shown.length > 0 && (
        <Card kind="list">
          {shown.map((nuisance) => (
            <Row key={nuisance.id} store={store} nuisance={nuisance} onJoined={onJoined} />
          ))}
        </Card>
      )}
      {value.length > shown.length && (
        <BigButton kind="line" label={words.more(value.length - shown.length)} onPress={() => setIsAll(true)} />
      )}
      {problem !== '' && <View className="t-note">{words.nearbyOld}</View>}
      <View className="t-note">{words.nearbyPrivate}</View>
    </>
  )
})
