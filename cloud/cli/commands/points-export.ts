import { writeFileSync } from 'node:fs'
import { listCommunities } from '../../storage/points/district'
import { listRecords } from '../../storage/points/export-points'
import { type Options, optionReader, UsageError } from '../command-line'
import { withDatabase } from '../database'
import { InputError } from '../input-error'
import { fileProblem } from '../named-file'
import type { Said } from '../output'
import { exportPoints } from '../points/export'
import type { Register } from './command'

const write = (file: string, text: string): void => {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new InputError([`${file}：写不了，${fileProblem(error)}。`])
  }
}

/** The services of `points.csv` are in `points.services.csv`. */
const servicesBeside = (file: string): string => file.replace(/(\.csv)?$/i, '.services.csv')

export const registerPointsExport: Register = (cli, surroundings) => {
  const command = 'points export'
  cli
    .command(command, '导出服务点，Excel 能打开；再导入不会改变什么')
    .option('--out <points.csv>', '写到这个文件；不写就写到标准输出，没有服务')
    .option('--services <services.csv>', '服务写到这个文件；不写就是 --out 旁边的 points.services.csv')
    .option('--alerts <alerts.csv>', '临时通知写到这个文件；再导入用 points import --alerts')
    .example('  yijia points export --out points.csv --alerts alerts.csv')
    .example('  yijia points export > points.csv')
    .action(async (options: Options): Promise<Said> => {
      const read = optionReader(options, command)
      const [out, services, alerts] = [read.one('out'), read.one('services'), read.one('alerts')]
      if (out === undefined && services !== undefined) throw new UsageError('写 --services 的时候也要写 --out', command)
      return withDatabase(surroundings, async (db): Promise<Said> => {
        const records = await listRecords(db)
        const exported = exportPoints(records, await listCommunities(db))
        if (alerts !== undefined) write(alerts, exported.alerts)
        const said = alerts === undefined ? [] : [`${exported.alertCount} 条通知写到 ${alerts}。`]
        if (out === undefined && alerts !== undefined) {
          return { text: said, json: { alerts: exported.alertCount, files: [alerts] } }
        }
        if (out === undefined) return { text: [exported.points.trimEnd()], json: records }
        const files = [out, services ?? servicesBeside(out)] as const
        write(files[0], exported.points)
        write(files[1], exported.services)
        const counts = { points: records.length, services: exported.serviceCount }
        const text = `${counts.points} 个服务点写到 ${files[0]}，${counts.services} 项服务写到 ${files[1]}。`
        const more = alerts === undefined ? {} : { alerts: exported.alertCount }
        return {
          text: [text, ...said],
          json: { ...counts, ...more, files: alerts === undefined ? files : [...files, alerts] },
        }
      })
    })
}
