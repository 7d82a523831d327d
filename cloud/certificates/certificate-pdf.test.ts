import { join } from 'node:path'
import { readSheets } from '../../test/read-sheets.mjs'
import { readText } from '../../test/read-text'

import type { PrintedCertificate } from '../platform/certificate-printer'
import { fontsOfProject } from '../posters/fonts'
import { certificatePdf } from './certificate-pdf'
import { verifyAddress } from './printer'

const fonts = fontsOfProject(join(__dirname, '../..'))
const ADDRESS = verifyAddress('https://yijia.example.cn', 'YJ-2026-7K3M-0912')

const printed = (changes: Partial<PrintedCertificate> = {}): PrintedCertificate => ({
  number: 'YJ-2026-7K3M-0912',
  name: '林小满',
  kinds: ['meals', 'books'],
  minutes: 2790,
  times: 31,
  from: '2025-03-01',
  until: '2026-11-21',
  issuer: '晚灯街道柚子坡社区',
  managers: ['演示陈叔'],
  phone: '023-0000 1234',
  madeOn: '2026-11-24',
  hash: '3f9a2c1b77de0a14'.repeat(4),
  services: null,
  isSample: false,
  ...changes,
})
const services = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({
    day: `2026-0${(nth % 9) + 1}-1${nth % 10}`,
    title: nth % 2 ? '石缸井送餐' : '很长的班次名字'.repeat(5),
    point: '柚子坡邻里服务点',
    minutes: 90,
  }))
const print = (certificate: PrintedCertificate, address: string | null = ADDRESS) =>
  certificatePdf(certificate, { fonts, address })
const plain = (text: string | undefined) => text?.replace(/\s/g, '')

test('the certificate says whose hours they are, how many, when, and who issues it', async () => {
  const [page, ...more] = readText(await print(printed()))
  expect(more).toEqual([])
  const wanted = ['志愿服务记录证明', '编号 YJ-2026-7K3M-0912', '林小满', '证件号', '本人当面填写', '送餐、书吧']
  wanted.push('46.5 小时，31 次', '2025 年 3 月 1 日至 2026 年 11 月 21 日', '晚灯街道柚子坡社区', '演示陈叔')
  wanted.push('023-0000 1234', '2026 年 11 月 24 日', '盖章处', '盖章后生效', '记录指纹 3F9A 2C1B 77DE 0A14')
  expect(wanted.filter((words) => !plain(page)?.includes(plain(words) ?? ''))).toEqual([])
  expect(page).not.toContain('演示数据')
})

test('a camera reads the address of the page that verifies it', async () => {
  const pages = await readSheets(await print(printed()), 2)
  expect(pages).toEqual([{ size: [595, 842], text: ADDRESS }])
}, 60_000)

test('without a domain there is no code, but where to type the number', async () => {
  const pdf = await print(printed(), null)
  expect((await readSheets(pdf, 2)).map(({ text }) => text)).toEqual([''])
  const [page] = readText(pdf)
  expect(plain(page)).toContain('在怡家“我的”里输入编号核对')
  expect(plain(page)).not.toContain('扫码')
}, 60_000)

test('one of a sample district says so on every page', async () => {
  const pages = readText(await print(printed({ isSample: true, services: services(40) })))
  expect(pages.map((page) => page.includes('演示数据，不作证明用'))).toEqual([true, true, true])
})

test('with dates every service is listed, on as many pages as it takes', async () => {
  const [first, ...lists] = readText(await print(printed({ services: services(40) })))
  expect(first).not.toContain('石缸井送餐')
  expect(lists.map((page) => page.split('石缸井送餐').length - 1)).toEqual([17, 3])
  expect(plain(lists[0])).toContain('2026年1月10日')
  expect(lists[0]).toContain('第 2 页，共 3 页')
})

test('what is not known is an empty line, and long names stay on the page', async () => {
  const long = printed({ phone: null, managers: [], name: '很长的名字'.repeat(4), issuer: '很长的街道社区'.repeat(11) })
  const [page] = readText(await print(long))
  expect(plain(page)).toContain('很长的名字'.repeat(4))
  expect(plain(page)).toContain('很长的街道社区'.repeat(11))
})

test('a file stays below 60 KB', async () => {
  expect((await print(printed({ services: services(31), isSample: true }))).length).toBeLessThanOrEqual(60 * 1024)
})
