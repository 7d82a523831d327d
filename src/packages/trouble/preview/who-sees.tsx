import { View } from '@tarojs/components'
import { presentForDistrict } from '../../../domain/complaint/present/district'
import { presentJoined } from '../../../domain/complaint/present/joined'
import { presentForOther } from '../../../domain/complaint/present/other'
import type { CaseFacts } from '../../../domain/complaint/record'
import { categoryWords } from '../../../domain/complaint/words.zh'
import { Card } from '../../../ui/card'
import { Icon, type IconProps } from '../../../ui/icon'
import { noHolidays } from './promised'
import { words } from './words.zh'

interface Audience {
  icon: IconProps & { tone: 'ink2' }
  who: string
  sees: string
}

/** What each audience sees of it, by the functions that answer them. */
const audiencesOf = (facts: CaseFacts, now: string): Audience[] => {
  const { sentence } = presentForOther(facts)
  const other = facts.isNamed ? words.otherNamed(sentence) : words.otherUnnamed(sentence)
  const joiner = presentJoined(facts, { calendar: noHolidays, now })
  const district = presentForDistrict(facts)
  return [
    { icon: { name: 'community', tone: 'ink2' }, who: words.staff, sees: words.staffText },
    { icon: { name: 'people', tone: 'ink2' }, who: words.other, sees: other },
    ...(facts.concerns === 'everyone'
      ? [{ icon: { name: 'eye', tone: 'ink2' }, who: words.neighbours, sees: words.neighboursText(joiner.place, categoryWords[joiner.category]) } as const]
      : []),
    { icon: { name: 'open', tone: 'ink2' }, who: words.district, sees: words.districtText(district.community, categoryWords[district.category]) },
    { icon: { name: 'lock', tone: 'ink2' }, who: words.rest, sees: words.restText },
  ]
}

/** The same, to be read aloud. */
export const saidOfAudiences = (facts: CaseFacts, now: string): string[] => audiencesOf(facts, now).map(({ who, sees }) => `${who}：${sees}`)

export function WhoSees({ facts, now }: { facts: CaseFacts; now: string }) {
  return (
    <Card>
      <View className="t-lead">{words.who}</View>
      {audiencesOf(facts, now).map(({ icon, who, sees }) => (
        <View key={who} className="row-top">
          <Icon {...icon} />
          <View className="grow">
            <View className="t-strong">{who}</View>
            <View>{sees}</View>
          </View>
        </View>
      ))}
    </Card>
  )
}
