import * as v from 'valibot'
import { limits } from '../../src/contract/limits'
import { DIALABLE } from '../../src/domain/help-line'
import { straightMeters } from '../../src/domain/geo'
import { isClear } from '../../src/domain/visible-text'
import type { Places } from '../storage/points/import-places'
import { InputError } from './input-error'
import { readJson } from './json-file'
import { inputCrs, looksSwapped, storedPosition } from './stored-position'

const words = (max: number) =>
  v.pipe(v.string('应当是一段文字'), v.trim(), v.minLength(1, '不能是空的'), v.maxLength(max, `不能超过 ${max} 个字`))
const code = words(limits.nameMax)
const shownName = v.pipe(words(limits.nameMax), v.check(isClear, '有看不见的符号，或者换了行'))
const dialable = v.pipe(v.string('应当是一段文字'), v.trim(), v.regex(DIALABLE, '应当是一个电话号码'))
const degrees = (max: number) =>
  v.nullish(v.pipe(v.number('应当是一个数'), v.minValue(-max, '超出了范围'), v.maxValue(max, '超出了范围')), null)

const place = {
  lat: degrees(180), // swapped coordinates get a message of their own below
  lng: degrees(180),
  crs: v.optional(v.picklist(inputCrs, '应当是 wgs84、gcj02 或 bd09'), 'gcj02'),
}

const file = v.object({
  meta: v.object({
    district: shownName,
    isSample: v.optional(v.boolean('应当是 true 或 false'), false),
    phone: v.nullish(words(limits.phoneMax), null),
    center: v.nullish(v.object(place), null),
  }),
  streets: v.pipe(
    v.array(
      v.object({
        code,
        name: shownName,
        communities: v.array(
          v.object({
            code,
            name: shownName,
            phone: v.nullish(words(limits.phoneMax), null),
            dutyPhone: v.nullish(dialable),
            ...place,
          }),
        ),
      }),
    ),
    v.minLength(1, '一个街道也没有'),
  ),
})

type Place = { lat: number | null; lng: number | null; crs: (typeof inputCrs)[number] }

const positionOf = ({ lat, lng, crs }: Place) => (lat === null || lng === null ? null : storedPosition(lat, lng, crs))

const wrongPosition = ({ lat, lng }: Place): string | null => {
  if ((lat === null) !== (lng === null)) return '经度和纬度要么都写，要么都不写'
  if (lat === null || lng === null) return null
  if (looksSwapped(lat, lng)) return '经度和纬度写反了'
  return Math.abs(lat) > 90 ? '纬度超出了范围' : null
}

/**
 * A position farther than this from the centre of the others is a mistake: another city, or a coordinate left at zero.
 */
const FARTHEST_METERS = 30_000

const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const farAway = (places: Places): string[] => {
  const found = places.communities.flatMap(({ name, position }) => (position ? [{ name, ...position }] : []))
  const centre = { lat: middle(found.map(({ lat }) => lat)), lng: middle(found.map(({ lng }) => lng)) }
  return found.flatMap((one) => {
    const meters = straightMeters(one, centre)
    return meters > FARTHEST_METERS ? [`${one.name}离其他社区有 ${Math.round(meters / 1_000)} 公里，位置写错了`] : []
  })
}

const repeated = (codes: string[]): string[] => [...new Set(codes.filter((one, index) => codes.indexOf(one) !== index))]

/**
 * Reads the list of a district's communities: `{ meta: { district, isSample?, phone?, center? }, streets: [{ code,
 * name, communities: [{ code, name, phone?, dutyPhone?, lat, lng, crs? }] }] }`, positions in GCJ-02 unless `crs` says
 * otherwise.
 * A community without the key `dutyPhone` keeps the number that staff have written; null takes it away.
 * @param name the file's name, for messages
 * @throws InputError
 */
export const readCommunities = (text: string, name: string): Places => {
  const { meta, streets } = readJson(text, name, file)
  const listed = streets.flatMap((street) => street.communities)
  const wrong = [
    ...listed.flatMap((one) => {
      const why = wrongPosition(one)
      return why ? [`${one.name}（${one.code}）的${why}`] : []
    }),
    ...(meta.center && wrongPosition(meta.center) ? [`meta.center 的${wrongPosition(meta.center)}`] : []),
    ...repeated(streets.map((street) => street.code)).map((one) => `街道代码 ${one} 出现了两次`),
    ...repeated(listed.map((community) => community.code)).map((one) => `社区代码 ${one} 出现了两次`),
    ...(listed.length > limits.communitiesMax ? [`社区超过了 ${limits.communitiesMax} 个`] : []),
  ]
  const fail = (sentences: string[]) => new InputError(sentences.map((sentence) => `${name}：${sentence}。`))
  if (wrong.length > 0) throw fail(wrong)

  const places: Places = {
    district: {
      name: meta.district,
      phone: meta.phone,
      isSample: meta.isSample,
      center: meta.center && positionOf(meta.center),
    },
    subdistricts: streets.map((street) => ({ code: street.code, name: street.name })),
    communities: streets.flatMap((street) =>
      street.communities.map((one) => ({
        code: one.code,
        subdistrictCode: street.code,
        name: one.name,
        phone: one.phone,
        dutyPhone: one.dutyPhone,
        position: positionOf(one),
      })),
    ),
  }
  const far = farAway(places)
  if (far.length > 0) throw fail(far)
  return places
}
