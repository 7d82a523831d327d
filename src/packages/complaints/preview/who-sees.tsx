import { View } from '@tarojs/components'
import type { Preview } from '../../../domain/complaints/present/preview'
import { categoryWords } from '../../../domain/complaints/words.zh'
import { Card } from '../../../ui/card'
import { Icon, type IconProps } from '../../../ui/icon'
import { words } from './words.zh'

interface Audience {
  icon: IconProps & { tone: 'ink2' }
  who: string
  sees: string
}

/** What each audience sees, computed by the same functions that the server answers them with. */
const audiencesOf = ({ own, staff, other, mediator, joiner, district }: Preview): Audience[] => [
  { icon: { name: 'eye', tone: 'ink2' }, who: words.me, sees: words.meText(own.door !== '') },
  { icon: { name: 'community', tone: 'ink2' }, who: words.staff, sees: words.staffText(staff.reporterName !== null) },
  {
    icon: { name: 'people', tone: 'ink2' },
    who: words.other,
    sees: other.saidBy === null ? words.otherUnnamed(other.words) : words.otherNamed(other.words),
  },
  { icon: { name: 'chat', tone: 'ink2' }, who: words.mediator, sees: words.mediatorText(mediator.title) },
  ...(joiner
    ? [
        {
          icon: { name: 'complaint', tone: 'ink2' },
          who: words.neighbours,
          sees: words.neighboursText(joiner.place, categoryWords[joiner.category]),
        } as const,
      ]
    : []),
  {
    icon: { name: 'open', tone: 'ink2' },
    who: words.district,
    sees: words.districtText(district.community, categoryWords[district.category]),
  },
  { icon: { name: 'lock', tone: 'ink2' }, who: words.rest, sees: words.restText },
]

/** The same, for reading aloud. */
export const saidOfAudiences = (preview: Preview): string[] =>
  audiencesOf(preview).map(({ who, sees }) => `${who}：${sees}`)

export function WhoSees({ preview }: { preview: Preview }) {
  return (
    <Card>
      <View className="t-lead">{words.who}</View>
      {audiencesOf(preview).map(({ icon: drawing, who, sees }) => (
        <View key={who} className="row-top">
          <Icon {...drawing} />
          <View className="grow">
            <View className="t-strong">{who}</View>
            <View>{sees}</View>
          </View>
        </View>
      ))}
    </Card>
  )
}
