import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { shownNumber } from '../../../domain/help-line'
import { cutText } from '../../../domain/text'
import { useStores } from '../../../stores/root'
import { usualCommunity } from '../../../stores/usual-community'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { PointRow } from '../../../ui/point-row'
import { CallNow, useDialled } from '../../../pages/shared/call-now'
import { go } from '../../../pages/shared/go'
import { RowButtons } from './buttons'
import { listedLine, type View as Asked } from './found-line'
import './index.scss'
import type { Found } from './search-store'
import { words } from './words.zh'

/** As much of a long question as a title repeats. */
const TITLE_MAX = 20

/** Nothing answers: the telephone, and the nearest point where somebody helps with anything. */
export const Nothing = observer(function Nothing(props: { text: string; office: Found['office']; view: Asked }) {
  const { text, office, view } = props
  const usual = usualCommunity(useStores())
  const communityId = office?.communityId ?? usual?.id
  const dialled = useDialled(communityId, view.now)
  const short = cutText(text, TITLE_MAX)
  return (
    <>
      <View className="stack" {...a11y({ live: 'polite' })}>
        <View className="t-title" {...a11y({ role: 'heading', level: 1 })}>
          {words.none(short === text ? text : `${short}…`)}
        </View>
        <View className="t-quiet">{words.noneText}</View>
      </View>
      <CallNow kind="main" dialled={dialled} label={words.callAndAsk(shownNumber(dialled.number))} />
      {office && (
        <>
          <View className="t-lead">{words.office}</View>
          <Card kind="list">
            <View className="fr">
              <PointRow point={listedLine(office, view)} onPress={go.point} />
              <RowButtons row={office} />
            </View>
          </Card>
        </>
      )}
    </>
  )
})
