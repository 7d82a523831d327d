import { cryptoRandom16 } from '../../platform/ids'
import { initialsOf } from '../../platform/initials'
import type { Db, Tx } from '../../storage/tables'
import { argument, type Options, optionReader, UsageError } from '../command-line'
import { Problems } from '../csv/problems'
import { hasDatabase, withDatabase } from '../database'
import { inOneGo } from '../dry-run'
import { readNamedFile } from '../named-file'
import { progressOf, type Said } from '../output'
import { readAlerts } from '../points/alerts-file'
import { type ImportedPoints, importPointsIn, readPoints } from '../points/import'
import { type ImportedAlerts, importAlertsIn } from '../points/import-alerts'
import { columnsHelp } from '../points/columns-help'
import type { PointChange } from '../points/differences'
import type { NamedFile } from '../points/read-files'
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

const readAlertsFile = (file: NamedFile) => {
  const problems = new Problems()
  const points = readAlerts(file, problems)
  problems.throwIfAny()
  return { name: file.name, points }
}

const alertsText = ({ changed, unchanged, alerts }: ImportedAlerts): string =>
  `通知 ${alerts} 条：改了 ${changed} 个服务点，${unchanged} 个没有变化。`

export const registerPointsImport: Register = (cli, surroundings) => {
  const { variables, note } = surroundings
  const command = 'points import'
  cli
    .command(`${command} [points.csv]`, '导入服务点，按 code 新增或修改；有一行不对就什么也不导入')
    .option('--services <services.csv>', '每项服务要带什么、谁能办，一行一项；不给就不改服务')
    .option('--alerts <alerts.csv>', '临时通知，一行一条；换掉表里写到的服务点的通知。可以不写 points.csv')
    .option('--crs <crs>', '坐标系：gcj02（腾讯、高德）、wgs84（GPS）、bd09（百度）；不写就是 gcj02')
    .option('--graph <file.walk>', '用这个步行路网找出在水里的位置；不写就用 GRAPH_FILE')
    .option('--dry-run', '只说会改什么，什么也不改')
    .example('  yijia points import points.csv --services services.csv --dry-run')
    .example('  yijia points import 服务点.csv --crs wgs84 --graph city.walk')
    .example('  yijia points import --alerts alerts.csv')
    .example(columnsHelp)
    .action(async (file: unknown, options: Options): Promise<Said> => {
      const read = optionReader(options, command)
      const crs = read.choice('crs', inputCrs) ?? 'gcj02'
      const services = read.one('services')
      const isDryRun = read.isSet('dryRun')
      const alertsPath = read.one('alerts')
      const alerts = alertsPath === undefined ? null : readAlertsFile(readNamedFile(alertsPath))
      if (file === undefined) {
        if (!alerts) throw new UsageError('少了参数，应当是 yijia points import <points.csv>', command)
        const save = (db: Db) => inOneGo(db, isDryRun, (tx) => importAlertsIn(tx, alerts.name, alerts.points))
        const saved = await withDatabase(surroundings, save)
        return { text: [...dryRunNote(isDryRun), alertsText(saved)], json: { isDryRun, alerts: saved } }
      }
      const choices = {
        points: readNamedFile(argument(file)),
        services: services === undefined ? undefined : readNamedFile(services),
        crs,
        network: networkFrom(read.one('graph') ?? variables.GRAPH_FILE),
        random16: cryptoRandom16,
        initialsOf,
        onProgress: progressOf(note, '已写入'),
      }
      const points = readPoints(choices)
      if (!hasDatabase(variables)) points.problems.throwIfAny()
      const work = async (tx: Tx) => ({
        imported: await importPointsIn(tx, choices, points),
        saved: alerts && (await importAlertsIn(tx, alerts.name, alerts.points)),
      })
      const { imported, saved } = await withDatabase(surroundings, (db) => inOneGo(db, isDryRun, work))
      const text = [...textOf(imported, isDryRun), ...(saved ? [alertsText(saved)] : [])]
      return { text, json: { isDryRun, ...imported, ...(saved && { alerts: saved }) } }
    })
}
