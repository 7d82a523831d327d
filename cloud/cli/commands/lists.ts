import { join } from 'node:path'
import { setDueAnew } from '../../complaints/recompute-due'
import { readEnvironment } from '../../environment'
import { saveCalendarYear } from '../../storage/points/calendar'
import { savePlaces, type SavedPlaces } from '../../storage/points/import-places'
import type { Db } from '../../storage/tables'
import { readCalendar } from '../calendar-file'
import { argument, type Options, optionReader } from '../command-line'
import { readCommunities } from '../communities-file'
import { decodeText } from '../csv/decode'
import { type Variables, withDatabase } from '../database'
import { inOneGo } from '../dry-run'
import { readNamedFile } from '../named-file'
import type { Said } from '../output'
import { dryRunNote, type Register } from './command'

const textOf = ({ added, changed, kept, missing }: SavedPlaces): string[] => [
  `社区：新增 ${added} 个，修改 ${changed} 个，没有变化 ${kept} 个。`,
  ...missing.map(({ code, name, points, isKept }) => {
    if (points > 0) return `名单里没有了 ${name}（${code}），还有 ${points} 个服务点，先用 yijia points move 换社区`
    return `名单里没有了 ${name}（${code}），${isKept ? '留着' : '已删去'}`
  }),
]

/** Sample districts and real ones have separate folders. */
const folderFor = (variables: Variables, isSample: boolean): string =>
  join(readEnvironment(variables).DATA_DIR, isSample ? 'sample' : 'city')

const registerCommunities: Register = (cli, surroundings) => {
  const command = 'communities import'
  cli
    .command(`${command} <communities.json>`, '导入本区的街道和社区名单，按代码新增或修改')
    .option('--dry-run', '只说会改什么，什么也不改')
    .example('  yijia communities import data/yuzhong/communities.json --dry-run')
    .example(
      '\n  { "meta": { "district": "渝中区", "phone": "023-…" }, "streets": [{ "code": "500103001000", "name": "七星岗街道",',
    )
    .example(
      '    "communities": [{ "code": "500103001003", "name": "华一坡社区", "phone": "023-…", "dutyPhone": "023-…",',
    )
    .example('      "lat": 29.55, "lng": 106.56, "crs": "gcj02" }] }] }  # dutyPhone 是夜里和休息日的值班电话')
    .action(async (file: unknown, options: Options): Promise<Said> => {
      const isDryRun = optionReader(options, command).isSet('dryRun')
      const { name, bytes } = readNamedFile(argument(file))
      const places = readCommunities(decodeText(bytes, name), name)
      const wanted = { folder: folderFor(surroundings.variables, places.district.isSample), mayMake: !isDryRun }
      const save = (db: Db) => inOneGo(db, isDryRun, (tx) => savePlaces(tx, places))
      const saved = await withDatabase(surroundings, save, wanted)
      return { text: [...dryRunNote(isDryRun), ...textOf(saved)], json: { isDryRun, ...saved } }
    })
}

const registerCalendar: Register = (cli, surroundings) => {
  cli
    .command(
      'calendar import <calendar.json>',
      '导入一年的放假和调休，替换原来那一年的；没办完的烦心事按它重算时限，跑几次都一样',
    )
    .example('  yijia calendar import data/calendars/2026.json')
    .example(
      '\n  { "year": 2027, "source": "国务院办公厅通知", "days": [{ "day": "2027-10-01", "kind": "holiday", "name": "国庆节" }] }',
    )
    .example('  kind：holiday 是放假，workday 是周末上班。')
    .action(async (file: unknown): Promise<Said> => {
      const { name, bytes } = readNamedFile(argument(file))
      const calendar = readCalendar(decodeText(bytes, name), name)
      const dueTimes = await withDatabase(surroundings, async (db) => {
        await db.transaction().execute((tx) => saveCalendarYear(tx, calendar))
        return setDueAnew(db, surroundings.now())
      })
      const { year, days } = calendar
      const counts = {
        holidays: days.filter(({ kind }) => kind === 'holiday').length,
        workdays: days.filter(({ kind }) => kind === 'workday').length,
      }
      const text = [
        `${year} 年：放假 ${counts.holidays} 天，周末上班 ${counts.workdays} 天。`,
        dueTimes > 0 ? `没办完的烦心事：${dueTimes} 件的时限改了。` : '没办完的烦心事：时限都没有变。',
      ]
      return { text, json: { year, ...counts, dueTimes } }
    })
}

export const registerLists: Register = (cli, surroundings) => {
  registerCommunities(cli, surroundings)
  registerCalendar(cli, surroundings)
}
