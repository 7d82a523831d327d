import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { CommunityField } from '../../../pages/shared/staff/community-field'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { useMe } from '../../../pages/shared/staff/use-me'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import type { FormPartProps } from './form-part'
import { words } from './words.zh'

const loading = { loading: words.pointsLoading, failedTitle: words.pointsFailed }

interface WhereProps extends FormPartProps {
  /** The community of the page that led here; null: none. */
  communityId: number | null
}

/** The point of a new shift: of the caller's own community, or of one that an admin chooses. */
export const Where = observer(function Where({ store, draft, communityId }: WhereProps) {
  const me = useMe()
  const [chosen, setChosen] = useState(communityId)
  const ofCommunity = chosen ?? me?.community?.id ?? null
  useEffect(() => {
    if (ofCommunity !== null) void store.ofCommunity(ofCommunity)
  }, [store, ofCommunity])
  const { value: points } = store.points
  return (
    <Card>
      <View className="t-strong">{words.where}</View>
      {me?.role === 'admin' && <CommunityField value={chosen} onChoose={setChosen} />}
      {ofCommunity !== null && (
        <Loaded load={store.points} words={loading} onRetry={() => void store.loadPoints()}>
          {points?.length === 0 && <View className="t-quiet">{words.pointsNone}</View>}
          {points && points.length > 0 && (
            <View className="st-rooms">
              <ChipRow
                label={words.where}
                chips={points.map(({ id, name }) => ({ value: id, label: name, isOn: id === draft.pointId }))}
                onToggle={(pointId) => store.type({ pointId })}
              />
            </View>
          )}
        </Loaded>
      )}
    </Card>
  )
})
