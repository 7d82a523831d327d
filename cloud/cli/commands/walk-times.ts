import { profileNames } from '../../../src/domain/walk/profile'
import { argument, type Options, optionReader, UsageError } from '../command-line'
import { progressOf, type Said } from '../output'
import { timesOfPairs } from '../walk/times'
import type { Register } from './command'

const COMMAND = 'walk times'

export const registerWalkTimes: Register = (cli, { note }) => {
  cli
    .command(`${COMMAND} <file.walk>`, '算一批起点到终点的步行时间，总是写 JSON')
    .option('--pairs <pairs.csv>', '一行一对，四列：fromLat,fromLng,toLat,toLng')
    .option('--profile <profile>', 'standard 常速、elder 长者、stepfree 无台阶；不写就是 standard')
    .option('--crs <crs>', 'pairs 的坐标系：wgs84 或 gcj02；不写就是 wgs84')
    .example('  yijia walk times yuzhong.walk --pairs pairs.csv --profile elder')
    .example('\n  按原来的次序写一个 JSON 数组，走不到的 seconds 和 meters 是 null：')
    .example('  [{ "seconds": 512.4, "meters": 431.7, "stairs": 96, "climb": 14.2, "within": true }]')
    .action((file: unknown, options: Options): Said => {
      const read = optionReader(options, COMMAND)
      const pairs = read.one('pairs')
      if (pairs === undefined) throw new UsageError('要写 --pairs <pairs.csv>', COMMAND)
      const asked = {
        graph: argument(file),
        pairs,
        profile: read.choice('profile', profileNames) ?? ('standard' as const),
        crs: read.choice('crs', ['wgs84', 'gcj02'] as const) ?? ('wgs84' as const),
      }
      const onProgress = progressOf(note, '已算')
      const times = timesOfPairs(asked, (share) => onProgress(share, 1))
      return { text: [JSON.stringify(times)], json: times }
    })
}
