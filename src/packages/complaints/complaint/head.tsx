import { View } from '@tarojs/components'
import type { SeenComplaint } from '../parts/complaint-store'
import { a11y } from '../../../ui/a11y'
import { Tag } from '../../../ui/tag'
import { KindTag } from '../parts/kind-picture'
import { complaintTitle } from '../parts/spoken.zh'
import { words } from './words.zh'

const Whose = ({ seen }: { seen: SeenComplaint }) => {
  if (seen.relation === 'joined') return <Tag look="plain" icon="people" words={words.joinedTag} />
  return seen.isNamed ? (
    <Tag look="plain" icon="people" words={words.named} />
  ) : (
    <Tag look="plain" icon="lock" words={words.private} />
  )
}

/** The category, who can see whose identity, and the place. */
export function Head({ seen }: { seen: SeenComplaint }) {
  return (
    <View className="stack-s">
      <View className="wrap">
        <KindTag category={seen.category} />
        <Whose seen={seen} />
        {seen.relation === 'own' && seen.isByStaff && <Tag look="plain" words={words.byStaff} />}
      </View>
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {complaintTitle(seen)}
      </View>
    </View>
  )
}
