import { Image, View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { OwnCase } from '../../../stores/case'
import { useStores } from '../../../stores/root'
import { MaskedText } from '../parts/masked-text'
import { namedPicture } from '../parts/named-picture'
import './index.scss'
import { words } from './words.zh'

/** The photos of a case, small; those that nobody has looked at yet are counted. */
export const Photos = observer(function Photos({ photos, hidden }: { photos: OwnCase['photos']; hidden: number }) {
  const { device } = useStores()
  return (
    <>
      {photos.length > 0 && (
        <View className="ca-ph">
          {photos.map(({ id, thumbAddress }) => (
            <Image key={id} className="ca-p" mode="aspectFill" src={device.urlOf(thumbAddress)} {...namedPicture(words.photo)} />
          ))}
        </View>
      )}
      {hidden > 0 && <View className="t-note">{words.hiddenPhotos(hidden)}</View>}
    </>
  )
})

/** What one told, as the community reads it. */
export function Told({ seen }: { seen: OwnCase }) {
  return (
    <>
      {seen.words === null ? <View className="t-quiet">{words.noWords}</View> : <MaskedText words={seen.words} />}
      {seen.when !== '' && (
        <View className="fact">
          <View className="fact-name">{words.when}</View>
          <View className="grow">{seen.when}</View>
        </View>
      )}
      {seen.door !== '' && (
        <View className="fact">
          <View className="fact-name">{words.door}</View>
          <View className="grow">
            <View>{seen.door}</View>
            <View className="t-note">{words.doorNote}</View>
          </View>
        </View>
      )}
      <Photos photos={seen.photos} hidden={seen.hiddenPhotos} />
    </>
  )
}
