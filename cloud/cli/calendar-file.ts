import * as v from 'valibot'
import { limits } from '../../src/contract/limits'
import { DAY_MS, dayName, weekdayOf } from '../../src/domain/time'
import type { CalendarYear } from '../storage/points/calendar'
import { InputError } from './input-error'
import { readJson } from './json-file'

const words = v.pipe(
  v.string('应当是一段文字'),
  v.trim(),
  v.minLength(1, '不能是空的'),
  v.maxLength(200, '不能超过 200 个字'),
)

const file = v.object({
  year: v.pipe(
    v.number('应当是一个年份'),
    v.integer('应当是一个年份'),
    v.minValue(2000, '应当在 2000 到 2099 之间'),
    v.maxValue(2099, '应当在 2000 到 2099 之间'),
  ),
  source: words,
  days: v.array(
    v.object({
      day: v.pipe(v.string('应当像 2026-10-01'), v.regex(/^\d{4}-\d{2}-\d{2}$/, '应当像 2026-10-01')),
      kind: v.picklist(['holiday', 'workday'], '应当是 holiday 或 workday'),
      name: v.pipe(words, v.maxLength(limits.nameMax, `不能超过 ${limits.nameMax} 个字`)),
    }),
    '应当是一列日子',
  ),
})

const SATURDAY = 5

/** Days since 1970; null for a day that does not exist. V8 reads 30 February as 2 March, hence the comparison. */
const dayNumberOf = (day: string): number | null => {
  const number = Date.parse(`${day}T00:00:00Z`) / DAY_MS
  return Number.isFinite(number) && dayName(number) === day ? number : null
}

const doubtOf = ({ day, kind }: { day: string; kind: string }, year: number): string | null => {
  const number = dayNumberOf(day)
  if (number === null) return '没有这一天'
  if (!day.startsWith(String(year))) return `不在 ${year} 年`
  if (kind === 'workday' && weekdayOf(number) < SATURDAY) return '本来就是工作日，不会是调休上班'
  return null
}

/**
 * Reads the holidays of a year as the State Council announced them: `{ year, source, days: [{ day, kind, name }] }`,
 * `kind` is `holiday`, or `workday` for a weekend day that is worked in exchange.
 * @param name the file's name, for messages
 * @throws InputError
 */
export const readCalendar = (text: string, name: string): CalendarYear => {
  const { year, source, days } = readJson(text, name, file)
  const seen = new Set<string>()
  const sentences = days.flatMap((one) => {
    const isDuplicate = seen.has(one.day)
    seen.add(one.day)
    const doubt = isDuplicate ? '出现了两次' : doubtOf(one, year)
    return doubt ? [`${name}：${one.day} ${doubt}。`] : []
  })
  if (days.length === 0) sentences.push(`${name}：一天也没有；还没有公布的年份不要导入。`)
  if (sentences.length > 0) throw new InputError(sentences.slice(0, 20))
  return { year, source, days }
}
