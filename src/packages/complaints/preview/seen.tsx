import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { urgencyWords } from '../../../domain/complaints/clock/clock-words.zh'
import type { Preview } from '../../../domain/complaints/present/preview'
import { concernsWords } from '../../../domain/complaints/words.zh'
import type { NewComplaintStore } from '../parts/new/new-complaint-store'
import { Card } from '../../../ui/card'
import { MaskedText } from '../../../ui/masked-text'
import { Tag } from '../../../ui/tag'
import { KindTag } from '../parts/kind-picture'
import { PhotoRow } from '../parts/photo-row'
import { words } from './words.zh'

const Fact = ({ name, value }: { name: string; value: string }) => (
  <View className="fact">
    <View className="fact-name">{name}</View>
    <View className="grow">{value}</View>
  </View>
)

/** The complaint as the community's staff will see it, with photos; all others see less. */
export const SeenByStaff = observer(function SeenByStaff({
  store,
  preview,
}: {
  store: NewComplaintStore
  preview: Preview
}) {
  const {
    community,
    category,
    urgency,
    concerns,
    words: said,
    place,
    when,
    reporterName,
    reporterPhone,
  } = preview.staff
  const { names, pictures } = store.photos
  return (
    <Card>
      <View className="t-note">{words.staffTitle(community)}</View>
      <View className="wrap">
        <KindTag category={category} />
        <Tag look="warn" icon={urgency === 'urgent' ? 'warning' : 'clock'} words={urgencyWords[urgency]} />
      </View>
      {said === null ? <View className="t-quiet">{words.noWords}</View> : <MaskedText words={said} />}
      {names.length > 0 && <PhotoRow names={names} pictures={pictures} note={words.photosNote} />}
      <View className="rule" />
      <Fact name={words.where} value={place} />
      {when !== '' && <Fact name={words.when} value={when} />}
      <Fact name={words.concerns} value={concernsWords[concerns]} />
      <Fact
        name={words.whose}
        value={[reporterName ?? words.neighbour, reporterPhone ?? ''].filter((part) => part !== '').join(' ')}
      />
      {preview.own.door !== '' && <View className="t-note">{words.doorNote}</View>}
    </Card>
  )
})
