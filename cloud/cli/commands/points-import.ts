import { cryptoRandom16 } from '../../platform/ids'
import { initialsOf } from '../../platform/initials'
import { argument, type Options, optionReader } from '../command-line'
import { hasDatabase, withDatabase } from '../database'
import { readNamedFile } from '../named-file'
import { progressOf, type Said } from '../output'
import { type ImportedPoints, importPoints, readPoints } from '../points/import'
import { columnsHelp } from '../points/columns-help'
import type { PointChange } from '../points/differences'
import { inputCrs } from '../stored-position'
import { dryRunNote, type Register } from './command'
import { networkFrom } from './graph-option'

const CHANGES_SHOWN = 20
const WHAT: Record<PointChange['what'], string> = { added: '新增', changed: '修改', moved: '换社区' }

const lineOf = ({ code, name, what, fields }: PointChange): string =>
  `  ${WHAT[what]} ${code} ${name}${fields.length > 0 ? `（${fields.join('、')}）` : ''}`

const textOf = ({ added, changed, moved, unchanged, changes }: ImportedPoints, isDryRun: boolean): string[] => {
  const more = changes.length - CHANGES_SHOWN
  return [
    ...dryRunNote(isDryRun),
    `新增 ${added} 个，修改 ${changed} 个，换社区 ${moved} 个，没有变化 ${unchanged} 个。`,
    ...(isDryRun ? changes.slice(0, CHANGES_SHOWN).map(lineOf) : []),
    ...(isDryRun && more > 0 ? [`  还有 ${more} 个`] : []),
  ]
}

export const registerPointsImport: Register = (cli, surroundings) => {
  const { variables, note } = surroundings
  const command = 'points import'
  cli
    .command(`${command} <points.csv>`, '导入服务点，按 code 新增或修改；有一行不对就什么也不导入')
    .option('--services <services.csv>', '每项服务要带什么、谁能办，一行一项；不给就不改服务')
    .option('--crs <crs>', '坐标系：gcj02（腾讯、高德）、wgs84（GPS）、bd09（百度）；不写就是 gcj02')
    .option('--graph <file.walk>', '用这个步行路网找出在水里的位置；不写就用 GRAPH_FILE')
    .option('--dry-run', '只说会改什么，什么也不改')
    .example('  yijia points import points.csv --services services.csv --dry-run')
    .example('  yijia points import 服务点.csv --crs wgs84 --graph city.walk')
    .example(columnsHelp)
    .action(async (file: unknown, options: Options): Promise<Said> => {
      const read = optionReader(options, command)
      const crs = read.choice('crs', inputCrs) ?? 'gcj02'
      const services = read.one('services')
      const isDryRun = read.isSet('dryRun')
      const choices = {
        points: readNamedFile(argument(file)),
        services: services === undefined ? undefined : readNamedFile(services),
        crs,
        network: networkFrom(read.one('graph') ?? variables.GRAPH_FILE),
        isDryRun,
        random16: cryptoRandom16,
        initialsOf,
        onProgress: progressOf(note, '已写入'),
      }
      const points = readPoints(choices)
      if (!hasDatabase(variables)) points.problems.throwIfAny()
      const imported = await withDatabase(surroundings, (db) => importPoints(db, choices, points))
      return { text: textOf(imported, isDryRun), json: { isDryRun, ...imported } }
    })
}
