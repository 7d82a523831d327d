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
  ['对方电话 138～0013～8000', phone],
  ['对方电话 138：0013＋8000', phone],
  ['对方电话 ١٣٨٠٠١٣٨٠٠٠', phone],
  ['138 转 0013 再转 8000', phone],
  ['她电话后四位 8000', phone],
  ['她电话末四位是八零零零', phone],
  ['8000 结尾的那个号', phone],
  ['打 63761234 问过', fixed],
  ['打 6376 1234 问过', fixed],
  ['（023）6376-1234', fixed],
  ['身份证 500103 1900 0101 000 X', '50010319000101000X'],
])('%s contains the number %s', (text, secret) => {
  expect(contains(text, { numbers: [secret] })).toBe(true)
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
  ['是 3～2 说的', '3-2'],
  ['是 3/2 说的', '3-2'],
  ['五楼那家说的', '5楼'],
  ['是５楼说的', '五楼'],
  ['五楼的衣服湿了', '2栋5楼'],
  ['三楼那家说的', '三楼左手边'],
  ['3 楼左边的说的', '三楼左手边'],
  ['8号的邻居说的', '8号'],
  ['八号说的', '8号'],
  ['8 号那家', '2栋8号'],
  ['8号反映很多次了', '2单元8号'],
  ['附 3 号说的', '附3号'],
  ['附三号说的', '12号附3号'],
  ['8 的邻居', '8'],
  ['8 号说的', '8'],
  ['八楼说的', '8'],
  ['二单元的人说的', '2单元'],
  ['三楼那家说的', '3-2'],
  ['三楼说的', '302'],
  ['2号的邻居', '3-2'],
  ['十九楼那家', '1902'],
  ['1902 说的', '19-2'],
  ['1203 说的', '2-12-3'],
  ['楼梯口那间说的', '楼梯口那间'],
])('%s contains the door %s', (text, secret) => {
  expect(contains(text, { doors: [secret] })).toBe(true)
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
  ['wang 说的', 'Demo Wang'],
  ['付女士家的衣服湿了', '付丽'],
  ['付家阳台的衣服', '付丽'],
  ['姓付的那家', '付丽'],
  ['丽姐说的', '付丽'],
  ['代婆婆说的', '代桂芳'],
  ['代家，衣服湿了', '代桂芳'],
  ['桂芳说的', '代桂芳'],
  ['老游家的衣服', '游建国'],
  ['游师傅说的', '游建国'],
  ['小游反映的', '游建国'],
  ['司徒老师说的', '司徒建国'],
  ['建国说的', '司徒建国'],
  ['令狐家的', '令狐冲'],
  ['方女士说的', '方丽'],
  ['王桂芳说的', '王桂芳（演示）'],
  ['代桂芳', '2栋的代桂芳'],
  ['付女士说的', '老付'],
  ['老付家的', '付女士'],
  ['付婆婆说的', '付阿姨'],
  ['请您问问𠮷田', '𠮷田'],
  ['𠮷女士说的', '𠮷田'],
  ['老𠮷说的', '𠮷桂芳'],
  ['𠮷 桂 芳说的', '𠮷桂芳'],
  ['桂𬭎说的', '代桂𬭎'],
  ['𬭎姐说的', '代𬭎'],
  ['欧阳𬭎𬬭来过', '欧阳𬭎𬬭'],
  ['𬭎𬬭来过', '欧阳𬭎𬬭'],
  ['付女士说的', '付𬭎𬬭'],
  ['老𠮷家的', '𠮷女士'],
  ['𠮷𬭎', '2栋的𠮷𬭎'],
])('%s contains the name %s', (text, secret) => {
  expect(contains(text, { names: [secret] })).toBe(true)
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
])('nothing private is in: %s', (text) => {
  expect(contains(text, { names: [name], numbers: [phone, fixed], doors: ['竹筒街 12 号院 2 栋 3-2'] })).toBe(false)
})

test.each([
  ['请对方家里的人也来', '方丽'],
  ['老方法不行，换一个', '方丽'],
  ['房东先生也来', '东方明'],
  ['您家的邻居说的', '好邻居'],
  ['您家的邻居说的', '热心邻居'],
  ['楼上滴水', '楼上'],
  ['老小区的管子坏了', '小丽'],
  ['老毛病了', '毛丽'],
  ['老房子的管子', '房丽'],
  ['大姐，请您看一下', '付大'],
  ['老师傅看过了', '老付'],
  ['楼上的女士', '付女士'],
  ['您的女儿在家', '代桂芳（女儿）'],
  ['演示：滴水', '演示7f3a'],
  ['𬭎合金的门窗', '付𬭎'],
  ['𡈼女士说的', '𠮷田'],
])('%s does not contain the name %s', (text, secret) => {
  expect(contains(text, { names: [secret] })).toBe(false)
})

test.each([
  ['5 楼的平台请不要堆东西', '5楼'],
  ['五楼到六楼的灯', '5楼'],
  ['11月8号说好的', '8号'],
  ['8号下午上门', '8号'],
  ['8 号楼的电梯', '8号'],
  ['18号的邻居', '8号'],
  ['请在 8 天内回话', '8'],
  ['水漏到三楼', '3-2'],
  ['2 号上门', '3-2'],
  ['三楼的平台', '3-2'],
  ['2 栋的电梯', '2栋8号'],
  ['右手边', '三楼左手边'],
  ['三室两厅', '附3号'],
])('%s does not contain the door %s', (text, secret) => {
  expect(contains(text, { doors: [secret] })).toBe(false)
})

test('without secrets the answer is false, and one of several is enough', () => {
  expect(contains('随便说什么 3-2', {})).toBe(false)
  expect(contains('随便说什么 3-2', { names: ['', ' '], numbers: ['', ' '], doors: ['', ' '] })).toBe(false)
  expect(contains('随便说什么 3-2', { names: ['', name], numbers: [''], doors: ['', '3-2'] })).toBe(true)
})

const digit = fc.integer({ min: 0, max: 9 })
const WRITINGS: readonly string[][] = [
  '0123456789',
  '０１２３４５６７８９',
  '〇一二三四五六七八九',
  '零幺贰叁肆伍陆柒捌玖',
].map((row) => [...row])

test('a number is found in any digits, with anything between them', () => {
  fc.assert(
    fc.property(
      fc.array(digit, { minLength: 9, maxLength: 9 }),
      fc.array(
        fc.tuple(
          fc.constantFrom(...WRITINGS),
          fc.constantFrom('', ' ', '-', '·', '，', '\u200b', '　', '～', '：', '＋', '👍', '转'),
        ),
        { minLength: 11, maxLength: 11 },
      ),
      (rest, ways) => {
        const digits = [1, 3, ...rest]
        const text = digits.map((each, index) => `${ways[index]?.[0][each] ?? ''}${ways[index]?.[1] ?? ''}`).join('')
        expect(contains(`请打${text}问问`, { numbers: [digits.join('')] })).toBe(true)
      },
    ),
    { numRuns: 1_000 },
  )
})

test('any text and any secrets give an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, secrets) => {
      expect(typeof contains(text, { names: secrets, numbers: secrets, doors: secrets })).toBe('boolean')
    }),
  )
})
