import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { BuildingsStore } from '../../../stores/complaints/buildings'
import { useStores } from '../../../stores/root'
import type { NewComplaintStore } from '../parts/new/new-complaint-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { SearchField } from '../../../ui/search-field'
import { placeWord } from '../parts/spoken.zh'
import './places.scss'
import { words } from './words.zh'

/** Chooses a building of the community's list; renders nothing where there is no list. */
export const Buildings = observer(function Buildings({ store }: { store: NewComplaintStore }) {
  const { call } = useStores()
  const [houses] = useState(() => new BuildingsStore(call))
  const { content, community } = store
  const id = community?.id
  useEffect(() => {
    if (id !== undefined) void houses.of(id)
  }, [houses, id])
  const { value, problem } = houses.buildings

  if (content.building) {
    return (
      <View className="stack">
        <View className="t-strong tl-places">{words.chosenBuilding(placeWord(content.building.name))}</View>
        <BigButton kind="line" label={words.otherBuilding} onPress={() => store.write({ building: null })} />
      </View>
    )
  }
  if (!value) return problem === '' ? null : <View className="t-note">{words.buildingFailed}</View>
  if (value.length === 0) return null
  const more = houses.found.length - houses.shown.length
  return (
    <View className="stack">
      <View className="t-strong">{words.building}</View>
      <SearchField hint={words.searchBuilding} value={houses.text} onInput={houses.setText} />
      {houses.shown.length > 0 && (
        <View className="tl-places">
          <Card kind="list">
            {houses.shown.map(({ id: buildingId, name }) => (
              <LineItem
                key={buildingId}
                title={placeWord(name)}
                onPress={() => store.write({ building: { id: buildingId, name } })}
              />
            ))}
          </Card>
        </View>
      )}
      {houses.shown.length === 0 && <View className="t-note">{words.buildingNone}</View>}
      {more > 0 && <View className="t-note">{words.buildingMore(more)}</View>}
    </View>
  )
})
