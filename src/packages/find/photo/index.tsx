import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo, useState } from 'react'
import { go } from '../../../pages/shared/go'
import { FrameQuestion } from '../../../pages/shared/question'
import { useStores } from '../../../stores/root'
import { viewed } from '../../../stores/viewed-photos'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { SampleTag } from '../../../ui/tag'
import '../icons.scss'
import './index.scss'
import { Picture } from './picture'
import type { Keys } from './keys'
import { useKeys } from './use-keys'
import { words } from './words.zh'

/**
 * A photo on a page of its own: WeChat's viewer has small buttons, and a menu that passes photos on. In the browser also
 * by the arrow keys and Esc.
 */
function PhotoPage() {
  const { settings, district } = useStores()
  const [shown] = useState(viewed.shown)
  const [index, setIndex] = useState(shown?.index ?? 0)
  const photos = shown?.photos ?? []
  const photo = photos[index]
  const count = photos.length
  const keys = useMemo<Keys>(() => {
    // after the last comes the first, so that no button disappears under the finger
    const move = (by: number) => setIndex((now) => (count === 0 ? now : (now + by + count) % count))
    return { ArrowLeft: () => move(-1), ArrowRight: () => move(1), Escape: go.back }
  }, [count])
  useKeys(keys)
  useEffect(() => void district.load(), [district])

  return (
    <View className={`${settings.rootClass} page vw`} {...a11y({ role: 'main' })}>
      <View className="main main-fill vw-main">
        <View className="between vw-top">
          <BigButton isFit icon="close" label={words.close} onPress={go.back} />
          {count > 1 && (
            <View className="t-lead" {...a11y({ live: 'polite' })}>
              {words.which(index + 1, count)}
            </View>
          )}
        </View>
        {photo ? <Picture key={photo.address} photo={photo} /> : <View className="vw-stage t-read">{words.none}</View>}
        <View className="vw-foot">
          <View className="stack-s">
            <View className="wrap">
              {shown && <View className="t-strong">{shown.title}</View>}
              {district.district.value?.isSample && <SampleTag />}
            </View>
            {shown && shown.note !== '' && <View className="t-note">{shown.note}</View>}
          </View>
          {count > 1 && (
            <View className="pair">
              <View className="pair-part">
                <BigButton icon="back" label={words.before} onPress={keys.ArrowLeft} />
              </View>
              <View className="pair-part vw-next">
                <BigButton icon="chevron-right" label={words.next} onPress={keys.ArrowRight} />
              </View>
            </View>
          )}
        </View>
      </View>
      <FrameQuestion />
    </View>
  )
}

export default observer(PhotoPage)
