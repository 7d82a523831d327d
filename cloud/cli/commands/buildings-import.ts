import { limits } from '../../../src/contract/limits'
import { cryptoRandom16 } from '../../platform/ids'
import { type ImportedBuildings, importBuildingsIn } from '../buildings/import'
import { readBuildings } from '../buildings/read-buildings'
import { argument, type Options, optionReader } from '../command-line'
import { Problems } from '../csv/problems'
import { hasDatabase, withDatabase } from '../database'
import { inOneGo } from '../dry-run'
import { readNamedFile } from '../named-file'
import type { Said } from '../output'
import { inputCrs } from '../stored-position'
import { dryRunNote, type Register } from './command'

const MISSING_SHOWN = 20

const columnsHelp = `
列（都必须有，也可以写中文：社区、楼栋、纬度、经度）：
  community *     社区的名字或代码
  name *          楼栋的名字，最多 ${limits.nameMax} 字：竹筒街 12 号 3 栋；同一个社区里不重复，以后靠它认
  lat * lng *     纬度、经度，度数；不知道就都空着
  一个社区最多 ${limits.buildingsMax} 栋`

const whyKept = (isUsed: boolean, removesMissing: boolean): string => {
  if (!removesMissing) return '留着，要删就加 --remove-missing'
  return isUsed ? '有事情说到它，留着' : '已删去'
}

const textOf = ({ added, changed, kept, missing }: ImportedBuildings, removesMissing: boolean): string[] => {
  const more = missing.length - MISSING_SHOWN
  return [
    `楼栋：新增 ${added} 栋，修改 ${changed} 栋，没有变化 ${kept} 栋。`,
    ...missing
      .slice(0, MISSING_SHOWN)
      .map(({ community, name, isUsed }) => `  名单里没有了 ${community} ${name}，${whyKept(isUsed, removesMissing)}`),
    ...(more > 0 ? [`  还有 ${more} 栋名单里没有了`] : []),
  ]
}

export const registerBuildingsImport: Register = (cli, surroundings) => {
  const command = 'buildings import'
  cli
    .command(`${command} <buildings.csv>`, '导入楼栋，按社区和名字新增或修改；有一行不对就什么也不导入')
    .option('--crs <crs>', '坐标系：gcj02（腾讯、高德）、wgs84（GPS）、bd09（百度）；不写就是 gcj02')
    .option('--remove-missing', '表里写到的社区，表里没有的楼栋就删去；有事情说到的总是留着')
    .option('--dry-run', '只说会改什么，什么也不改')
    .example('  yijia buildings import buildings.csv --dry-run')
    .example('  yijia buildings import 楼栋.csv --crs wgs84 --remove-missing')
    .example(columnsHelp)
    .action(async (file: unknown, options: Options): Promise<Said> => {
      const read = optionReader(options, command)
      const crs = read.choice('crs', inputCrs) ?? 'gcj02'
      const [isDryRun, removesMissing] = [read.isSet('dryRun'), read.isSet('removeMissing')]
      const named = readNamedFile(argument(file))
      const problems = new Problems()
      const list = { file: named.name, drafts: readBuildings(named, crs, problems), problems }
      if (!hasDatabase(surroundings.variables)) problems.throwIfAny()
      const saved = await withDatabase(surroundings, (db) =>
        inOneGo(db, isDryRun, (tx) => importBuildingsIn(tx, list, { random16: cryptoRandom16, removesMissing })),
      )
      return { text: [...dryRunNote(isDryRun), ...textOf(saved, removesMissing)], json: { isDryRun, ...saved } }
    })
}
