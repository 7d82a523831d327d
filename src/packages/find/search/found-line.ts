import { UNVERIFIED_LABEL, straightLabel, unreachableLabel, walkMinutes } from '../../../domain/walk/labels'
import type { ProfileName } from '../../../domain/walk/profile'
import { serviceKinds } from '../../../domain/points/point-record'
import type { FoundRow, ListedRow } from './search-store'
import type { PointLine } from '../../../ui/point-row'
import { openingTag } from '../../../pages/shared/opening-tag'
import { hillTag } from '../../../pages/shared/point-line'
import { words as shared } from '../../../pages/shared/words.zh'
import { words } from './words.zh'

/** When the rows were asked for and how fast the person walks; `isOld`: from an earlier answer, without a network. */
export interface View {
  now: string
  isOld: boolean
  profile: ProfileName
}

const kindsOf = ({ services }: ListedRow): string => services.map((service) => serviceKinds[service]).join(' ')

/** Why a point was found, in words. */
export const whyFound = (row: FoundRow): string => {
  const { by, service, words: said } = row
  if (service && said !== null) {
    if (by === 'bring') return words.needs(service.name, said)
    if (by === 'who') return words.isFor(service.name, said)
    return words.whereTo(service.name, service.counter)
  }
  if (said === null) return [kindsOf(row), row.highlight ?? ''].filter((part) => part !== '').join(' · ')
  if (by === 'there') return words.there(said)
  return by === 'address' ? words.address(said) : said
}

/** A row with its minutes and stairs; without a starting place there are none. @param note why it stands here */
export const foundLine = (row: ListedRow, { now, isOld, profile }: View, note: string): PointLine => {
  const { id, name, position, opening, subdistrict, walk, straightMeters } = row
  const line = { id, name, minutes: null, state: openingTag(opening, now, isOld) }
  if (!position) {
    const state = { look: 'warn', icon: 'warning', words: UNVERIFIED_LABEL } as const
    return { ...line, mark: 'pin', state, note: `${note} · ${shared.callFirst(subdistrict)}` }
  }
  if (walk) return { ...line, minutes: walkMinutes(walk.seconds), way: hillTag(walk), note }
  const mark = opening.state === 'open' || isOld ? 'walk' : 'closed'
  if (row.isUnreachable) return { ...line, mark, note: `${note} · ${unreachableLabel(profile)}` }
  return { ...line, mark, note: straightMeters === null ? note : `${note} · ${straightLabel(straightMeters)}` }
}

/** A point of a list, before anything was searched. */
export const listedLine = (row: ListedRow, view: View): PointLine =>
  foundLine(row, view, row.position ? `${row.subdistrict} · ${kindsOf(row)}` : kindsOf(row))
