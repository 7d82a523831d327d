import { UNVERIFIED_LABEL } from '../../../domain/walk/labels'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { filterCommunities, NEAREST_SHOWN, nearestCommunities } from '../../../domain/communities'
import type { District } from '../../../stores/district/district'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { SearchField } from '../../../ui/search-field'
import { Dialog } from '../../../ui/dialog'
import { go } from '../../../pages/shared/go'
import { useHere } from '../../../pages/shared/use-here'
import { words as shared } from '../parts/words.zh'
import { words } from './words.zh'

type Community = District['subdistricts'][number]['communities'][number]

/**
 * The communities by street, sorted by sound, the nearest before them where the place is known. A community without a
 * position leads to its points instead of to walking times.
 */
export const Communities = observer(function Communities({ district }: { district: District }) {
  const { where, settings } = useStores()
  const [text, setText] = useState('')
  const [lost, setLost] = useState<Community | null>(null)
  const here = useHere()
  const shown = filterCommunities(district.subdistricts, text)
  const near = here && text.trim() === '' ? nearestCommunities(district.subdistricts, here, NEAREST_SHOWN) : []

  const choose = (community: Community) => {
    if (!community.position) return setLost(community)
    const { id, name, position } = community
    where.choose({ ...position, from: 'community', label: name, community: { id, name } })
    go.back()
  }
  const seePoints = () => {
    setLost(null)
    if (lost) go.communityPoints(lost.id)
  }
  return (
    <>
      <View className="t-title">{words.choose}</View>
      <SearchField hint={words.search} value={text} onInput={setText} />
      {shown.length === 0 && <View className="t-read">{words.none(text)}</View>}
      {near.length > 0 && (
        <View className="stack">
          <View className="t-lead t-quiet">{words.nearest}</View>
          <Card kind="list">
            {near.map((community) => (
              <LineItem
                key={community.id}
                icon="community"
                title={community.name}
                note={shared.meters(community.meters)}
                onPress={() => choose(community)}
              />
            ))}
          </Card>
        </View>
      )}
      {shown.map(({ name, communities }) => (
        <View key={name} className="stack">
          <View className="t-lead t-quiet">{name}</View>
          <Card kind="list">
            {communities.map((community) => (
              <LineItem
                key={community.id}
                icon="community"
                title={community.name}
                note={community.position ? undefined : UNVERIFIED_LABEL}
                onPress={() => choose(community)}
              />
            ))}
          </Card>
        </View>
      ))}
      <Dialog
        isOpen={lost !== null}
        letters={settings.rootClass}
        title={words.noPositionTitle(lost?.name ?? '')}
        text={words.noPositionText}
        onClose={() => setLost(null)}
      >
        <BigButton label={words.seePoints} onPress={seePoints} />
        <BigButton kind="line" label={words.backToList} onPress={() => setLost(null)} />
      </Dialog>
    </>
  )
})
