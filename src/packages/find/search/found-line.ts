import { UNVERIFIED_LABEL } from '../../../domain/walk/labels'
import { serviceKinds } from '../../../domain/points/point-record'
import type { FoundRows } from './search-store'
import type { PointLine } from '../../../ui/point-row'
import { openingTag } from '../../../pages/shared/opening-tag'
import { words as nearby } from '../../../pages/shared/words.zh'

/** A search result by name: without a starting place there are no minutes and no metres. */
export const foundLine = (row: FoundRows[number], now: string): PointLine => {
  const { id, name, position, opening, subdistrict, services } = row
  const kinds = services.map((service) => serviceKinds[service]).join(' ')
  if (!position) {
    const state = { look: 'warn', icon: 'warning', words: UNVERIFIED_LABEL } as const
    return { id, name, minutes: null, mark: 'pin', state, note: nearby.callFirst(subdistrict) }
  }
  const mark = opening.state === 'open' ? 'walk' : 'closed'
  return { id, name, minutes: null, mark, state: openingTag(opening, now, false), note: `${subdistrict} · ${kinds}` }
}
