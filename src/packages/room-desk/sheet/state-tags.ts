import type { SheetRow } from './sheet-store'
import type { TagProps } from '../../../ui/tag'
import { words } from './words.zh'

const { states } = words

const looks: Record<SheetRow['state'], TagProps> = {
  requested: { look: 'warn', icon: 'clock', words: states.requested },
  confirmed: { look: 'lamp', icon: 'calendar', words: states.confirmed },
  checkedIn: { look: 'ok', icon: 'check-circle', words: states.checkedIn },
  done: { look: 'ok', icon: 'check', words: states.done },
  refused: { look: 'plain', icon: 'close', words: states.refused },
  cancelled: { look: 'plain', icon: 'close', words: states.cancelled },
  released: { look: 'plain', icon: 'close', words: states.released },
  held: { look: 'plain', icon: 'clock', words: states.held },
  blocked: { look: 'plain', icon: 'closed', words: states.blocked },
}

/** The tags of a row: its state, whether it is kept or its no-show was waived, and the length of its waitlist. */
export const stateTags = (row: SheetRow, now: string): TagProps[] => {
  const { state, startsAt, isNoShow, isNoShowWaived, isKept, waitlist } = row
  const isLate = state === 'confirmed' && Date.parse(startsAt) <= Date.parse(now)
  const first: TagProps = isLate
    ? { look: 'warn', icon: 'clock', words: words.late }
    : (isNoShow || isNoShowWaived) && state === 'done'
      ? { look: 'plain', icon: 'close', words: words.noShow }
      : looks[state]
  return [
    first,
    ...(isNoShowWaived ? [{ look: 'plain', words: words.noShowWaived } as const] : []),
    ...(isKept && state === 'confirmed' ? [{ look: 'plain', words: words.kept } as const] : []),
    ...(waitlist > 0 ? [{ look: 'plain', words: words.waitlist(waitlist) } as const] : []),
  ]
}
