import type { Output } from '../../../src/contract/schema/types'
import { limits } from '../../../src/contract/limits'
import type { Position } from '../../../src/domain/geo'
import { daysOff } from '../../../src/domain/worktime'
import { findCalendarAround } from '../../storage/points/calendar'
import { findDistrict, listCommunities } from '../../storage/points/district'
import type { ReadHandler } from '../handler'

type Subdistricts = Output<'district.get'>['subdistricts']

const gcj02 = ({ lat, lng }: { lat: number | null; lng: number | null }): Position | null =>
  lat === null || lng === null ? null : { lat, lng, crs: 'gcj02' }

let collator: Intl.Collator | null = null

/**
 * By the sound of the names. On the server, because the engines of mini-programs may sort Chinese by code points. The
 * collator takes 30 ms to make, so a cold start for another call does without.
 */
const sorted = <T extends { name: string }>(list: readonly T[]): T[] => {
  const { compare } = (collator ??= new Intl.Collator('zh-CN-u-co-pinyin'))
  return [...list].sort((one, other) => compare(one.name, other.name))
}

/** Groups adjacent communities of the list that share a subdistrict. */
const bySubdistrict = (communities: Awaited<ReturnType<typeof listCommunities>>): Subdistricts => {
  const subdistricts = new Map<string, Subdistricts[number]>()
  for (const { id, name, phone, duty_phone: dutyPhone, subdistrict_name: of, ...place } of communities) {
    const subdistrict = subdistricts.get(of) ?? { name: of, communities: [] }
    subdistrict.communities.push({ id, name, phone, dutyPhone, position: gcj02(place) })
    subdistricts.set(of, subdistrict)
  }
  return sorted([...subdistricts.values()]).map(({ name, communities }) => ({ name, communities: sorted(communities) }))
}

/** The district and its communities, sorted by sound, for choosing a place by name. */
export const districtGet: ReadHandler<'district.get'> = async ({ db, walking, now }) => {
  const [district, communities, calendar] = await Promise.all([
    findDistrict(db),
    listCommunities(db),
    findCalendarAround(db, now, 0, limits.daysOffMax),
  ])
  return {
    name: district?.name ?? '本区',
    phone: district?.phone ?? null,
    isSample: district?.is_sample ?? false,
    center: district ? gcj02(district) : null,
    graph: walking.note(),
    daysOff: daysOff(calendar, now, limits.daysOffMax),
    subdistricts: bySubdistrict(communities),
  }
}
