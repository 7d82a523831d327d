import { cryptoRandom16 } from '../../platform/ids'
import { type Options, optionReader, UsageError } from '../command-line'
import { withDatabase } from '../database'
import { readNamedFile } from '../named-file'
import type { Said } from '../output'
import { moveListed, type MoveOrder } from '../points/move'
import { dryRunNote, type Register } from './command'

const COMMAND = 'points move'

const orderIn = ({ one }: ReturnType<typeof optionReader>): MoveOrder => {
  const [from, to, codes, file] = [one('from'), one('to'), one('codes'), one('file')]
  if (file !== undefined) {
    if (from !== undefined || to !== undefined || codes !== undefined) {
      throw new UsageError('--file 不能和 --from、--to、--codes 一起写', COMMAND)
    }
    return readNamedFile(file)
  }
  if (from === undefined || to === undefined) throw new UsageError('要写 --from 和 --to，或者 --file', COMMAND)
  const wanted = codes?.split(/[,，]/).map((code) => code.trim())
  return { from, to, codes: wanted?.filter((code) => code !== '') ?? [] }
}

export const registerPointsMove: Register = (cli, surroundings) => {
  cli
    .command(COMMAND, '社区的界线变了：服务点连同报告和任务换到别的社区，旧的链接和码牌照样能用')
    .option('--from <community>', '原来的社区，名字或代码')
    .option('--to <community>', '新的社区')
    .option('--codes <a,b>', '只换这些编号的服务点；不写就是全部')
    .option('--file <moves.csv>', '一行一个服务点，两列：code,community')
    .option('--dry-run', '只说会换哪些，什么也不改')
    .example('  yijia points move --from 公园路社区 --to 邹容路社区')
    .example('  yijia points move --from 500103003017 --to 500103003020 --codes gy-1,gy-2 --dry-run')
    .example('  yijia points move --file moves.csv')
    .action(async (options: Options): Promise<Said> => {
      const read = optionReader(options, COMMAND)
      const [order, isDryRun] = [orderIn(read), read.isSet('dryRun')]
      const moved = await withDatabase(surroundings, (db) => moveListed(db, order, cryptoRandom16, isDryRun))
      const lines = moved.map(({ code, oldId, newId }) => `  ${code} ${oldId} → ${newId}`)
      const text = [...dryRunNote(isDryRun), `${moved.length} 个服务点换了社区。`, ...(isDryRun ? [] : lines)]
      return { text, json: { isDryRun, moved: isDryRun ? moved.map(({ code }) => ({ code })) : moved } }
    })
}
