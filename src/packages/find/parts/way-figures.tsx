import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { basisLabel, straightLabel, unreachableLabel, walkLead, walkMinutes } from '../../../domain/walk/labels'
import type { ProfileName } from '../../../domain/walk/profile'
import type { Way } from '../../../stores/points/way'
import { FromMiddle } from '../../../pages/shared/from-middle'
import { hillTag } from '../../../pages/shared/point-line'
import { words as shared } from '../../../pages/shared/words.zh'
import { Tag } from '../../../ui/tag'
import { WayProfile } from '../../../ui/way-profile'
import { hillWords } from './hill-words'
import { words } from './words.zh'

interface WayFiguresProps {
  way: Way
  /** The pace it was computed for. */
  profile: ProfileName
}

/** The minutes, the climb in words and as a profile, and how the minutes are computed. */
export const WayFigures = observer(function WayFigures({ way, profile }: WayFiguresProps) {
  const { walk, pieces, straightMeters, other, graph } = way
  if (!walk) {
    const said = way.isUnreachable ? unreachableLabel(profile) : straightLabel(straightMeters)
    return <View className="t-read">{said}</View>
  }
  return (
    <>
      <View className="between">
        <View className="row">
          <View>{walkLead[profile]}</View>
          <View className="t-figure">{walkMinutes(walk.seconds)}</View>
          <View>{shared.minutes}</View>
        </View>
        <Tag {...hillTag(walk)} />
      </View>
      <WayProfile pieces={pieces} />
      <View className="t-note">
        {graph && `${basisLabel(graph.hasHeights)} · `}
        {words.meters(walk.meters)}
        {graph?.hasHeights === true && ` · ${hillWords(pieces, walk.climb)}`}
      </View>
      {other && <View className="t-note">{words.other(walkMinutes(other.seconds), other.hasLift)}</View>}
      <FromMiddle />
    </>
  )
})
