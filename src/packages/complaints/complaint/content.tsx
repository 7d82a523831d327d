import { View } from '@tarojs/components'
import { MaskedText } from '../../../ui/masked-text'
import type { OwnComplaint } from '../parts/complaint-store'
import type { ComplaintPhotosStore } from '../../../stores/complaints/complaint-photos'
import { Photos } from './photos'
import { words } from './words.zh'

/** What the reporter filed, as the community reads it. */
export function DraftContent({ seen, photos }: { seen: OwnComplaint; photos: ComplaintPhotosStore }) {
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
      <Photos store={photos} seen={seen} />
    </>
  )
}
