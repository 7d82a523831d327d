import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { walkMinutes } from '../../../domain/walk/labels'
import { Notice } from '../../../ui/notice'
import type { Seen } from './shift-store'
import { words } from './words.zh'

type Clash = NonNullable<Seen['clash']>

/** What the other shift is and when, the walk between the two, and whether there is time for it. */
const nearText = (clash: Clash, now: string): string => {
  const { isBefore, title, point, startsAt, endsAt, gapMinutes, walkSeconds, isTooFar } = clash
  const { near } = words
  const { other, walk, noWalk, tooFar } = isBefore ? near.before : near.after
  const isUnknown = walkSeconds === null && !isTooFar
  return [
    other(title, point, spokenWhen(isBefore ? endsAt : startsAt, now)),
    walkSeconds === null ? (isUnknown ? '' : noWalk) : walk(walkMinutes(walkSeconds)),
    near.gap(gapMinutes),
    isUnknown ? '' : isTooFar ? tooFar : near.inTime,
  ].join('')
}

/** What the person has already around that time: it forbids signing up, or is worth a thought. */
export function ClashNotice({ clash, now }: { clash: Clash; now: string }) {
  const { isOverlap, isBefore, title, startsAt } = clash
  const { near } = words
  return isOverlap ? (
    <Notice
      kind="warn"
      icon="warning"
      title={words.overlap}
      text={words.overlapText(title, spokenWhen(startsAt, now))}
    />
  ) : (
    <Notice
      kind="warn"
      icon="warning"
      title={(isBefore ? near.before : near.after).title}
      text={nearText(clash, now)}
    />
  )
}
