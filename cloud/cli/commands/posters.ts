import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { posterTasks, type PosterTask } from '../../../src/domain/scan/poster-task'
import { readEnvironment } from '../../environment'
import { cryptoRandom16 } from '../../platform/ids'
import { fileFolder, filesFolder } from '../../platform/files/file-folder'
import { choosePictures } from '../../posters/choose-pictures'
import { fontsOfProject } from '../../posters/fonts'
import { posterSizes } from '../../../src/domain/posters/size'
import { findPointIds } from '../../storage/points/move-points'
import { listCommunities } from '../../storage/points/district'
import type { Which } from '../../storage/posters/poster-points'
import type { Db } from '../../storage/tables'
import { wechatSide } from '../../wechat/wechat-side'
import { type Options, optionReader, UsageError } from '../command-line'
import { withDatabase } from '../database'
import { InputError } from '../input-error'
import { fileProblem } from '../named-file'
import { progressOf, type Said } from '../output'
import { printPosters } from '../posters/print'
import type { Register } from './command'

const COMMAND = 'posters'

const whichOf = async (db: Db, points: string[], community: string | undefined): Promise<Which> => {
  if (points.length > 0) {
    const ids = await findPointIds(db, points)
    const missing = points.filter((code) => !ids.has(code))
    if (missing.length > 0) throw new InputError(missing.map((code) => `没有代码是 ${code} 的服务点。`))
    return { pointIds: [...ids.values()] }
  }
  if (community === undefined) return 'all'
  const found = (await listCommunities(db)).find(({ code, name }) => code === community || name === community)
  if (!found) throw new InputError([`名单里没有 ${community} 这个社区。`])
  return { communityId: found.id }
}

const tasksOf = (written: readonly string[]): PosterTask[] => {
  const known: readonly string[] = posterTasks
  const unknown = written.filter((task) => !known.includes(task))
  if (unknown.length > 0) throw new UsageError(`--task 只能是 ${posterTasks.join('、')}`, COMMAND)
  return written.length === 0 ? [...posterTasks] : posterTasks.filter((task) => written.includes(task))
}

const write = (folder: string, name: string, bytes: Buffer): string => {
  const file = join(folder, name)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, bytes)
  } catch (error) {
    throw new InputError([`${file}：写不了，${fileProblem(error)}。`])
  }
  return file
}

export const registerPosters: Register = (cli, { variables, root, now, note }) => {
  cli
    .command(COMMAND, '印墙上的码牌，一个 PDF；印过的再印，码不变')
    .option('--point <code>', '只印这个服务点的，写代码；可以写几次')
    .option('--community <code>', '只印这个社区的，写代码或名字')
    .option('--all', '全区的')
    .option(
      '--task <task>',
      'look 看看这里、rooms 订房间、complaint 说烦心事、volunteer 当志愿者、checkIn 签到；可以写几次，不写就是都印',
    )
    .option('--doors', '也印每间房门口的签到牌')
    .option('--size <size>', 'A4 或 A3；不写就是 A4')
    .option('--out <folder>', '写到这个文件夹')
    .example('  yijia posters --all --size A4 --out posters')
    .example('  PUBLIC_URL=https://yijia.example.cn yijia posters --community 500103001003 --task rooms --out posters')
    .example('\n  没有设 PUBLIC_URL 时，码是小程序码（设了 WECHAT_APPID），否则只有怡家自己的扫码认得。')
    .action(async (options: Options): Promise<Said> => {
      const read = optionReader(options, COMMAND)
      const [points, community, folder] = [read.many('point'), read.one('community'), read.one('out')]
      const isAll = read.isSet('all')
      if (folder === undefined) throw new UsageError('要写 --out <文件夹>', COMMAND)
      if ([points.length > 0, community !== undefined, isAll].filter(Boolean).length !== 1) {
        throw new UsageError('--point、--community、--all 写一个', COMMAND)
      }
      const size = read.choice('size', posterSizes) ?? 'A4'
      const tasks = tasksOf(read.many('task'))
      const environment = readEnvironment(variables)
      return withDatabase({ variables, note }, async (db): Promise<Said> => {
        const wechat = wechatSide({ environment, db, clock: now, fetch: (url, init) => fetch(url, init) })
        const store = fileFolder(filesFolder(environment.DATA_DIR))
        const origin = environment.PUBLIC_URL ?? null
        const pictures = choosePictures({ origin, miniCodes: wechat?.miniCodes ?? null, store })
        const parts = { db, now: now(), random16: cryptoRandom16, fonts: fontsOfProject(root), pictures }
        const which = await whichOf(db, points, community)
        const onProgress = progressOf(note, '已画')
        const wish = { which, tasks, hasDoorSigns: read.isSet('doors'), size }
        const { pdf, sheets } = await printPosters({ ...parts, onProgress }, wish)
        if (sheets.length === 0) throw new InputError(['没有要印的：这里还没有服务点。'])
        const file = write(folder, `码牌-${size}.pdf`, pdf)
        const lacking = sheets.filter(({ lacks }) => lacks.includes('phone') || lacks.includes('hours'))
        const names = [...new Set(lacking.map(({ printed }) => printed.name))]
        const text = [
          `${sheets.length} 张码牌写到 ${file}。`,
          ...(names.length > 0 ? [`这些服务点还缺电话或开门时间，牌上就没有：${names.join('、')}。`] : []),
          ...(origin === null ? ['没有设 PUBLIC_URL，别的相机打不开这些码。'] : []),
        ]
        return { text, json: { sheets: sheets.length, file, bytes: pdf.length, lacking: names } }
      })
    })
}
