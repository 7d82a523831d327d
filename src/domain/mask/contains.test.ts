import fc from 'fast-check'
import { contains } from './contains'

const phone = '13800138000'
const fixed = '023-63761234'
const name = '王桂芳'

test.each([
  ['对方电话 13800138000', phone],
  ['对方电话 138 0013 8000', phone],
  ['对方电话 138-0013-8000', phone],
  ['对方电话 １３８００１３８０００', phone],
  ['对方电话一三八零零幺三八〇〇〇', phone],
  ['对方电话 138零零13八000', phone],
  ['对方电话 138\u200b0013\u200b8000', phone],
  ['+86 138 0013 8000', phone],
  ['138 后面是 00138000', phone],
  ['她的尾号 8000', phone],
  ['13800138000', '+86 138 0013 8000'],
  ['打 63761234 问过', fixed],
  ['打 6376 1234 问过', fixed],
  ['（023）6376-1234', fixed],
  ['身份证 500103 1900 0101 000 X', '50010319000101000X'],
])('%s tells the number %s', (text, secret) => {
  expect(contains(text, [secret])).toBe(true)
})

test.each([
  ['是 3-2 说的', '3-2'],
  ['是３－２说的', '3-2'],
  ['是三楼二号说的', '3-2'],
  ['是 3 楼 2 号说的', '3-2'],
  ['是三杠二说的', '3-2'],
  ['是 302 说的', '3-2'],
  ['是三零二说的', '3-2'],
  ['是 3-2 说的', '302'],
  ['是 3 单元 501 的', '2栋3单元501'],
  ['是五零一的', '2栋3单元501'],
  ['是 5-1 的', '2栋3单元501'],
  ['是五楼一号的', '2 栋 3 单元 501 室'],
  ['十二楼五号请您轻一点', '12-5'],
  ['1205 请您轻一点', '12楼5号'],
  ['2 栋 3-2 的衣服湿了', '竹筒街 12 号院 2 栋 3-2'],
  ['三楼二号的衣服湿了', '二单元三楼二号'],
])('%s tells the door %s', (text, secret) => {
  expect(contains(text, [secret])).toBe(true)
})

test.each([
  ['王桂芳说衣服湿了', name],
  ['王 桂 芳说衣服湿了', name],
  ['王·桂·芳说衣服湿了', name],
  ['桂芳说衣服湿了', name],
  ['王女士说衣服湿了', name],
  ['王婆婆说衣服湿了', name],
  ['王某说衣服湿了', name],
  ['姓王的邻居', name],
  ['老王说的', name],
  ['欧阳先生说的', '欧阳明'],
  ['DEMO wang 说的', 'Demo Wang'],
])('%s tells the name %s', (text, secret) => {
  expect(contains(text, [secret])).toBe(true)
})

test.each([
  '有邻居提到您家空调滴水，衣服湿了，请您看一下',
  '下午 3 点到 5 点，小王和小谭上门，您看行不行',
  '请在 3-2 天内回话',
  '请在 2026-11-24 10:30 前回话，电话 023-00002001',
  '2 栋 5 楼的平台请不要堆东西',
  '修一次 302 元，对方不要您出',
  '社区电话 12345，或者 110',
  '王家坝的坡上不要倒垃圾',
  '13-2 和 3-12 都同意了',
  '1302 那边也说过',
  '国王很高兴',
])('nothing is told by: %s', (text) => {
  expect(contains(text, [phone, fixed, name, '竹筒街 12 号院 2 栋 3-2'])).toBe(false)
})

test('nothing to hide is never told, and one of many is enough', () => {
  expect(contains('随便说什么 3-2', [])).toBe(false)
  expect(contains('随便说什么 3-2', ['', ' '])).toBe(false)
  expect(contains('随便说什么 3-2', ['', name, '3-2'])).toBe(true)
})

const digit = fc.integer({ min: 0, max: 9 })
const WRITINGS: readonly string[][] = ['0123456789', '０１２３４５６７８９', '〇一二三四五六七八九', '零幺贰叁肆伍陆柒捌玖'].map((row) => [...row])

test('a number is told in any writing, with anything between its digits', () => {
  fc.assert(
    fc.property(
      fc.array(digit, { minLength: 9, maxLength: 9 }),
      fc.array(fc.tuple(fc.constantFrom(...WRITINGS), fc.constantFrom('', ' ', '-', '·', '，', '\u200b', '　')), { minLength: 11, maxLength: 11 }),
      (rest, ways) => {
        const digits = [1, 3, ...rest]
        const text = digits.map((each, index) => `${ways[index]?.[0][each] ?? ''}${ways[index]?.[1] ?? ''}`).join('')
        expect(contains(`请打${text}问问`, [digits.join('')])).toBe(true)
      },
    ),
    { numRuns: 1_000 },
  )
})

test('whatever is kept and whatever is written, there is an answer, and a text tells itself when it is a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, secrets) => {
      expect(typeof contains(text, secrets)).toBe('boolean')
    }),
  )
})
