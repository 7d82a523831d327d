import { Image, View } from '@tarojs/components'
import { categoryWords } from '../../../domain/complaints/words.zh'
import { joined, placeWord } from '../../../domain/complaints/unbroken.zh'
import type { DeskToday } from '../../../pages/shared/staff/desk-today-store'
import { useStores } from '../../../stores/root'
import { a11y, pressable } from '../../../ui/a11y'
import { Icon } from '../../../ui/icon'
import { Tag, type TagProps } from '../../../ui/tag'
import { type DueLine, dueLine } from './due-line.zh'
import { words } from './words.zh'

type First = DeskToday['first'][number]
type Complaint = NonNullable<First['complaint']>

const looks = { late: 't-danger', today: 't-warn', later: 't-quiet' }

/** In words; icon and colour say the same. */
const Due = ({ line }: { line: DueLine }) => (
  <View className={`dk-due ${looks[line.look]}`}>
    {line.look === 'late' && <Icon name="warning" tone="danger" size="s" />}
    {line.look === 'today' && <Icon name="clock" tone="warn" size="s" />}
    {line.look === 'later' && <Icon name="clock" tone="ink2" size="s" />}
    <View className="grow">{line.words}</View>
  </View>
)

/** What to know of a complaint before opening it, the most important first. */
const tagsOf = (one: Complaint): TagProps[] => {
  const tags: (TagProps | false)[] = [
    one.isManagerNotified && { look: 'danger', icon: 'warning', words: words.managerNotified },
    one.urgency === 'urgent' && { look: 'warn', icon: 'warning', words: words.urgent },
    one.state === 'reopened' && { look: 'warn', icon: 'warning', words: words.reopened },
    one.isPendingReview && { look: 'warn', icon: 'clock', words: words.pendingReview },
    one.isPerhapsDuplicate && { look: 'plain', words: words.duplicate },
    one.joined > 0 && { look: 'plain', words: words.joined(one.joined) },
  ]
  return tags.flatMap((tag) => (tag ? [tag] : []))
}

/** The first photo; the words beside it say what it is about, so readers pass it by. */
const Thumb = ({ src, count }: { src: string; count: number }) => (
  <View className="dk-thumb" {...a11y({ isHidden: true })}>
    <Image className="dk-photo" mode="aspectFill" src={src} />
    {count > 1 && <View className="dk-photos">{words.photosOf(count)}</View>}
  </View>
)

interface FirstRowProps {
  item: First
  now: string
  /** The keyboard would open it. */
  isMarked: boolean
  onOpen: () => void
}

/** One of the most urgent items, of a complaint by its first sentence. The whole row opens it. */
export function FirstRow({ item, now, isMarked, onOpen }: FirstRowProps) {
  const { device } = useStores()
  const { complaint, title, note } = item
  const tags = complaint ? tagsOf(complaint) : []
  const what = complaint ? joined([categoryWords[complaint.category], placeWord(complaint.place)]) : note
  return (
    <View className={`dk-row${isMarked ? ' st-marked' : ''}`} {...pressable(onOpen)}>
      <View className="dk-main">
        <Due line={dueLine(item, now)} />
        <View className="t-strong">{complaint ? complaint.sentence || words.noWords : title}</View>
        {what !== '' && <View className="t-note">{what}</View>}
        {tags.length > 0 && (
          <View className="wrap">
            {tags.map((tag) => (
              <Tag key={tag.words} {...tag} />
            ))}
          </View>
        )}
      </View>
      {complaint && complaint.thumb !== null && <Thumb src={device.urlOf(complaint.thumb)} count={complaint.photos} />}
    </View>
  )
}
