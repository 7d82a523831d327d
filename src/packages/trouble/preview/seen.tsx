import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { urgencyWords } from '../../../domain/complaint/clock-words.zh'
import type { CaseFacts } from '../../../domain/complaint/record'
import { categoryWords, concernsWords } from '../../../domain/complaint/words.zh'
import type { TellStore } from '../../../stores/tell'
import { Card } from '../../../ui/card'
import { Tag } from '../../../ui/tag'
import { categoryIcon } from '../parts/category-icon'
import { MaskedText } from '../parts/masked-text'
import { PhotoRow } from '../parts/photo-row'
import { words } from './words.zh'

const Fact = ({ name, value }: { name: string; value: string }) => (
  <View className="fact">
    <View className="fact-name">{name}</View>
    <View className="grow">{value}</View>
  </View>
)

/** The case as the staff of the community will see it, photos too; all others see less. */
export const SeenByStaff = observer(function SeenByStaff({ store, facts }: { store: TellStore; facts: CaseFacts }) {
  const { category, urgency, concerns, words: said, place, happens, filerName, filerPhone, door } = facts
  const { names, pictures } = store.photos
  return (
    <Card>
      <View className="t-note">{words.staffTitle(facts.community)}</View>
      <View className="wrap">
        <Tag look="accent" icon={categoryIcon[category]} words={categoryWords[category]} />
        <Tag look="warn" icon={urgency === 'urgent' ? 'warning' : 'clock'} words={urgencyWords[urgency]} />
      </View>
      {said === '' ? <View className="t-quiet">{words.noWords}</View> : <MaskedText words={said} />}
      {names.length > 0 && <PhotoRow names={names} pictures={pictures} />}
      <View className="rule" />
      <Fact name={words.where} value={place} />
      {happens !== '' && <Fact name={words.when} value={happens} />}
      <Fact name={words.concerns} value={concernsWords[concerns]} />
      <Fact name={words.whose} value={[filerName ?? words.neighbour, filerPhone ?? ''].filter((part) => part !== '').join(' ')} />
      {door !== '' && <View className="t-note">{words.doorNote}</View>}
    </Card>
  )
})
