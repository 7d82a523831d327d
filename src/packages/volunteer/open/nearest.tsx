import { View } from '@tarojs/components'
import { spanWord } from '../../../domain/rooms/words.zh'
import { placesWord } from '../../../domain/shifts/words.zh'
import { walkMinutes } from '../../../domain/walk/labels'
import { hillTag } from '../../../pages/shared/point-line'
import { AnswerCard } from '../../../ui/answer-card'
import { BigButton } from '../../../ui/big-button'
import type { TagProps } from '../../../ui/tag'
import { volunteerGo } from '../parts/volunteer-go'
import type { ShiftRow } from './open-shifts-store'
import { words } from './words.zh'

/** The nearest shift that lacks people within a day. */
export function Nearest({ row, now }: { row: ShiftRow; now: string }) {
  const { walk, point, title, startsAt, endsAt } = row
  const missing: TagProps = { look: 'lamp', words: placesWord(row) }
  const tags = walk === null ? [missing] : [missing, { ...hillTag(walk), look: 'plain' } as TagProps]
  return (
    <AnswerCard
      scene="day"
      lead={walk === null ? words.short : words.nearest}
      name={`${point.name}，${title}`}
      walk={walk === null ? { words: words.walkUnknown } : { minutes: walkMinutes(walk.seconds) }}
      tags={tags}
    >
      <View>{spanWord(startsAt, endsAt, now)}</View>
      <BigButton icon="hand" label={words.go} onPress={() => volunteerGo.shift(row.id)} />
    </AnswerCard>
  )
}
