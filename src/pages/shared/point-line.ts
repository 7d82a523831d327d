import { isOpenThen, type When } from '../../domain/points/nearby'
import { serviceKinds } from '../../domain/points/point-record'
import {
  stairsLabel,
  straightLabel,
  UNVERIFIED_LABEL,
  unreachableLabel,
  walkLabel,
  walkMinutes,
} from '../../domain/walk/labels'
import type { ProfileName } from '../../domain/walk/profile'
import type { NearbyRow } from '../../stores/points/nearby'
import type { PointLine } from '../../ui/point-row'
import type { TagProps } from '../../ui/tag'
import { whenTag } from './opening-tag'
import { words } from './words.zh'

/** Stairs, lift or neither: minutes are never shown without the climb. */
export const hillTag = ({ stairs, isStairsCounted, hasLift }: NonNullable<NearbyRow['walk']>): TagProps => {
  const said = stairsLabel(stairs, isStairsCounted)
  if (stairs > 0) return { look: 'bare', icon: 'stairs', words: said }
  if (hasLift) return { look: 'bare', icon: 'lift', words: words.lift }
  return { look: 'bare', icon: 'no-steps', words: said }
}

/** `养老 · 午饭 10:50 开始` */
const offer = ({ services, highlight }: NearbyRow): string =>
  [services.map((service) => serviceKinds[service]).join(' '), highlight ?? '']
    .filter((part) => part !== '')
    .join(' · ')

interface View {
  when: When
  now: string
  isOld: boolean
  profile: ProfileName
}

/** One row in words, at the time that was chosen. Without a walking time it shows no number; without a position only a warning. */
export const pointLine = (row: NearbyRow, { when, now, isOld, profile }: View): PointLine => {
  const { id, name, walk, straightMeters, opening, subdistrict } = row
  const line = { id, name, minutes: null, state: whenTag(opening, when, now, isOld) }
  if (straightMeters === null) {
    const state: TagProps = { look: 'warn', icon: 'warning', words: UNVERIFIED_LABEL }
    return { ...line, mark: 'pin', state, note: words.callFirst(subdistrict) }
  }
  if (row.isUnreachable) return { ...line, mark: 'closed', note: unreachableLabel(profile) }
  if (walk === null) return { ...line, mark: 'walk', note: straightLabel(straightMeters) }
  const isOpen = isOpenThen(opening, when) || isOld
  if (walk.isWithin && isOpen)
    return { ...line, minutes: walkMinutes(walk.seconds), way: hillTag(walk), note: offer(row) }
  const hill = walk.stairs > 0 ? ` · ${words.onWay(stairsLabel(walk.stairs, walk.isStairsCounted))}` : ''
  return {
    ...line,
    mark: isOpen ? 'walk' : 'closed',
    note: `${walkLabel(walk.seconds, profile)}${hill}`,
  }
}
