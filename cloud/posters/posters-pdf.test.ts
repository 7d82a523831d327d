import { join } from 'node:path'
import { readSheets } from '../../test/read-sheets.mjs'
import { posterCode } from '../../src/domain/scan/poster-code'
import { posterTasks, type PosterTask } from '../../src/domain/scan/poster-task'
import { readScan } from '../../src/domain/scan/read-scan'
import { posterAddress } from './code-pictures'
import type { PosterSheet } from './draw-poster'
import { fontsOfProject } from './fonts'
import { type PosterSize, posterSizes } from '../../src/domain/posters/size'
import { postersPdf } from './posters-pdf'

const ORIGIN = 'https://yijia.example.cn'
const fonts = fontsOfProject(join(__dirname, '../..'))

const sheetOf = (task: PosterTask, more: Partial<PosterSheet> = {}): PosterSheet => {
  const code = posterCode(task, 'm3x7pqr2')
  return {
    task,
    code,
    picture: { text: posterAddress(ORIGIN, code) },
    point: '柚子坡邻里服务点',
    room: null,
    hours: '每天 9:00–18:00',
    phone: '023-0000 1234',
    hasNoSteps: true,
    madeOn: '2026 年 12 月 1 日',
    isSample: true,
    ...more,
  }
}
const print = (sheets: PosterSheet[], size: PosterSize = 'A4') => postersPdf(sheets, { size, fonts, title: '码牌' })

test.each(posterSizes)(
  'every task at %s can be scanned from the printed sheet',
  async (size) => {
    const pdf = await print(
      posterTasks.map((task) => sheetOf(task)),
      size,
    )
    const pages = await readSheets(pdf, 2)
    expect(pages.map((page) => page.size)).toEqual(posterTasks.map(() => (size === 'A4' ? [595, 842] : [842, 1191])))
    expect(pages.map(({ text }) => readScan(text, { hosts: ['yijia.example.cn'] }))).toMatchObject(
      posterTasks.map((task) => ({ kind: 'poster', task })),
    )
  },
  120_000,
)

test('a sheet without telephone, hours and short names is printed too', async () => {
  const bare = sheetOf('look', {
    phone: null,
    hours: null,
    hasNoSteps: false,
    point: '很长的名字'.repeat(8),
    room: '二楼活动室',
  })
  expect((await print([bare])).subarray(0, 5).toString()).toBe('%PDF-')
})

test('fonts are stored once with the characters that occur: a hundred pages stay below 1 MB', async () => {
  const pdf = await print(Array.from({ length: 100 }, () => sheetOf('rooms')))
  expect(pdf.length).toBeLessThan(1024 * 1024)
}, 60_000)
