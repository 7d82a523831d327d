import type { QueueRow } from './complaint-queue-store'
import type { TagProps } from '../../../ui/tag'
import { words } from './words.zh'

/** What to know about a complaint before opening it, the most important first. */
export const rowTags = ({
  urgency,
  isPendingReview,
  isManagerNotified,
  isPerhapsDuplicate,
  state,
  joined,
  photos,
  repeats,
}: QueueRow): TagProps[] => {
  const tags: (TagProps | false)[] = [
    urgency === 'urgent' && { look: 'warn', icon: 'warning', words: words.urgent },
    state === 'reopened' && { look: 'warn', icon: 'warning', words: words.reopened },
    isManagerNotified && { look: 'danger', icon: 'warning', words: words.managerNotified },
    isPendingReview && { look: 'warn', icon: 'clock', words: words.pendingReview },
    state === 'mediating' && { look: 'accent', icon: 'people', words: words.mediating },
    isPerhapsDuplicate && { look: 'plain', icon: 'people', words: words.duplicate },
    repeats > 1 && { look: 'plain', words: words.repeats(repeats) },
    joined > 0 && { look: 'plain', words: words.joined(joined) },
    photos > 0 && { look: 'plain', icon: 'photo', words: words.photos(photos) },
  ]
  return tags.flatMap((tag) => (tag ? [tag] : []))
}
