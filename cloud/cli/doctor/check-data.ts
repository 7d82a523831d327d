import { isOldNews } from '../../../src/domain/points/freshness'
import { dayName, shanghaiDay } from '../../../src/domain/time'
import { knownYears } from '../../storage/points/calendar'
import { findDistrict } from '../../storage/points/district'
import { communitiesWithoutPoints, surveyPoints } from '../../storage/points/survey'
import type { Db } from '../../storage/tables'
import { type Check, doubt, good, missing } from './check'

const NAMES_MAX = 5

/** The holidays of next year are announced in autumn. */
const NEXT_YEAR_FROM_MONTH = 10

const checkCalendar = (years: readonly number[], now: string): Check[] => {
  const [year = 0, month = 0] = dayName(shanghaiDay(now)).split('-').map(Number)
  const wanted = month >= NEXT_YEAR_FROM_MONTH ? [year, year + 1] : [year]
  const unknown = wanted.filter((one) => !years.includes(one))
  if (unknown.length === 0) return [good('假日', `知道 ${wanted.join('、')} 年的`)]
  return unknown.map((one) => doubt('假日', `不知道 ${one} 年的放假安排，公布以后运行 yijia calendar import`))
}

const checkPoints = async (db: Db, now: string): Promise<Check[]> => {
  const points = await surveyPoints(db)
  if (points.length === 0) return [missing('服务点', '一个也没有，用 yijia points import 导入')]
  const lost = points.filter(({ isPositioned }) => !isPositioned).length
  const old = points.filter(({ confirmedAt }) => confirmedAt === null || isOldNews(confirmedAt, now)).length
  return [
    good('服务点', `${points.length} 个`),
    ...(lost > 0 ? [doubt('服务点', `${lost} 个没有核实过的位置，不会算步行时间`)] : []),
    ...(old > 0 ? [doubt('服务点', `${old} 个超过 90 天没有人确认`)] : []),
  ]
}

const checkDistrict = async (db: Db): Promise<Check[]> => {
  const district = await findDistrict(db)
  if (!district) return [missing('社区', '还没有，用 yijia communities import 导入')]
  const name = district.is_sample ? `${district.name}（演示数据）` : district.name
  const empty = await communitiesWithoutPoints(db)
  if (empty.length === 0) return [good('社区', `${name}，每个社区都有服务点`)]
  const more = empty.length > NAMES_MAX ? '等' : ''
  const names = empty.slice(0, NAMES_MAX).join('、')
  return [good('社区', name), doubt('社区', `${empty.length} 个社区没有服务点：${names}${more}`)]
}

/** Checks the data that residents see: communities, points, holidays. @param now an instant */
export const checkData = async (db: Db, now: string): Promise<Check[]> => [
  ...(await checkDistrict(db)),
  ...(await checkPoints(db, now)),
  ...checkCalendar(await knownYears(db), now),
]
