import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { Notice } from '../../../ui/notice'
import type { Seen } from './shift-store'
import { words } from './words.zh'

interface ClashNoticeProps {
  clash: NonNullable<Seen['clash']>
  now: string
}

/** What the person has already around that time: it forbids signing up, or is worth a thought. */
export function ClashNotice({ clash, now }: ClashNoticeProps) {
  const { isOverlap, title, point, startsAt, gapMinutes, walkSeconds, isTooFar } = clash
  if (isOverlap) {
    return (
      <Notice
        kind="warn"
        icon="warning"
        title={words.overlap}
        text={words.overlapText(title, spokenWhen(startsAt, now))}
      />
    )
  }
  const verdict = walkSeconds === null ? '' : isTooFar ? words.tooFar : words.inTime
  return (
    <Notice
      kind="warn"
      icon="warning"
      title={words.near}
      text={`${words.gap(point, walkSeconds, gapMinutes)}${verdict}`}
    />
  )
}
