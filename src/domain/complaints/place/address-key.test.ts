import fc from 'fast-check'
import { addressKey } from './address-key'

const HOUSE = '竹筒街 12 号院 2 栋'
const key = (door: string, words = HOUSE, building: string | null = null) => addressKey({ building, words, door })

test.each([
  [
    '3-2',
    [
      '３－２',
      ' 3 - 2 ',
      '3—2',
      '3～2',
      '3 2',
      '03-02',
      '三杠二',
      '三楼二号',
      '3楼2号',
      '3 层 2 室',
      '3 樓 2 號',
      '③-②',
      '3-2号',
      '3-2（左边）',
      '门牌 3-2',
    ],
  ],
  [
    '302',
    [
      '3-2',
      '三零二',
      '三〇二',
      '３０２',
      '302室',
      '302 号',
      '302号房',
      '3楼302',
      '三楼302室',
      '302#',
      '0302',
      '三百零二',
    ],
  ],
  ['2单元3-2', ['二单元3-2', '2 单元 3－2', '2-3-2', '2单元302', '2-302', '2單元三楼二号', '第2单元3-2']],
  ['2单元502室', ['二单元五零二', '2-502', '2-5-2', '二单元五楼二号', '2单元5楼502']],
  ['十二楼3号', ['12-3', '1203', '十二楼三号', '一二零三', '12楼1203']],
  ['三楼左手边', ['3楼左手边', '３ 楼 左手边', '三层左手边']],
  ['5楼', ['五楼', '5F', '五层']],
  ['8号', ['8 号', '八号', '８号', '8', '08室']],
  ['附3号', ['附 3 号', '附三号', '附３号']],
  ['501A', ['501a', '５０１Ａ', '五楼501A']],
  ['3-2', ['2栋3-2', '2 幢 302', '2号楼3-2', '二栋三零二', '12号院2栋3-2', '竹筒街12号院2栋3楼2号']],
  ['3单元501', ['2-3-501', '2栋3单元501', '3-501', '2栋3单元5-1']],
])('the door %s is the same home as %j', (one, others) => {
  for (const other of others) expect([other, key(other)]).toEqual([other, key(one)])
})

test.each([
  [
    HOUSE,
    [
      '竹筒街12号院2幢',
      '竹筒街 12 号院，2 栋',
      '竹筒街１２号院 2 栋',
      '竹筒街十二号院二栋',
      '竹筒街12号院2号楼',
      '竹筒街12号2栋',
      '竹筒街 12 号院 2 棟',
      '竹筒街12-2',
      '竹筒街12号院2栋楼道口',
      '竹筒街12号院2栋三楼平台',
      '竹筒街 12 2栋',
      '渝中区竹筒街12号院2栋',
      '重庆市渝中区大溪沟街道竹筒街12号院2栋',
      '竹筒街12号院内2栋',
    ],
  ],
  ['阳光一区3栋', ['重庆市渝中区阳光1区3幢', '渝中区阳光一区三栋', '渝中区大溪沟街道阳光一区3栋']],
  ['阳光城市花园B区3栋', ['阳光城市花园B区三栋', '阳光城市花园 b区 3 幢']],
  [
    '龙塔街 12 号',
    [
      '渝北区龙塔街12号',
      '重庆渝北区龙塔街12号',
      '重庆市南岸区龙塔街12号',
      '重庆市云阳县龙塔街12号',
      '重庆市沙坪坝区龙塔街12号',
      '演示市演示区龙塔街12号',
    ],
  ],
  ['A座', ['渝中区A座', '渝中区 A 座']],
  ['2栋', ['渝中区2栋', '重庆市渝中区 2 栋']],
  ['B座', ['b座', 'Ｂ座', 'B 栋']],
  ['长石梯 128 号', ['长石梯一百二十八号', '长石梯128号大门口', '长石梯128']],
  ['菜场门口', ['菜场 门口']],
])('the house %s is the same as %j', (one, others) => {
  for (const other of others) expect([other, key('3-2', other)]).toEqual([other, key('3-2', one)])
})

test('the key does not depend on how an address is split into words and door', () => {
  const whole = key('3-2')
  expect(key('2栋3-2', '竹筒街12号院')).toBe(whole)
  expect(key('2 栋 302', '竹筒街十二号院')).toBe(whole)
  expect(key('3单元501')).toBe(key('501', '竹筒街12号院2栋3单元'))
  expect(key('3单元501')).toBe(key('3-501', '竹筒街12号院2栋3单元楼道口'))
})

test('a building of the list has the key of the same building typed by hand, whatever else the words say', () => {
  const listed = key('3-2', '', '竹筒街 12 号院 2 栋')
  expect(listed).toBe(key('302', '竹筒街12号院2幢'))
  expect(key('3-2', '楼道口', '竹筒街 12 号院 2 栋')).toBe(listed)
  expect(key('2栋3-2', '竹筒街 12 号院 2 栋三楼', '竹筒街 12 号院 2 栋')).toBe(listed)
  expect(key('3-2', '', '竹筒街 12 号院 3 栋')).not.toBe(listed)
  expect(key('501', '3 单元门口', '竹筒街 12 号院 2 栋')).toBe(key('3单元501'))
  expect(key('2单元501', '3 单元门口', '竹筒街 12 号院 2 栋')).toBe(key('2单元501'))
})

test.each([
  ['3-2', '3-3'],
  ['13-2', '1-32'],
  ['2单元3-2', '3-2'],
  ['2单元3-2', '3单元3-2'],
  ['2-501', '501'],
  ['8号', '8楼'],
  ['8号', '附8号'],
  ['三楼左手边', '三楼右手边'],
  ['501', '501A'],
  ['2单元8号', '208'],
])('the doors %s and %s are different homes', (one, other) => {
  expect(key(one)).not.toBe(key(other))
})

test.each([
  ['竹筒街12号院2栋', '竹筒街12号院3栋'],
  ['竹筒街12号院2栋', '竹筒街2号院2栋'],
  ['竹筒街12号', '长石梯12号'],
  ['A座', 'B座'],
  ['阳光小区2栋', '月光小区2栋'],
  ['阳光一区3栋', '阳光二区3栋'],
  ['演示A区3栋', '演示B区3栋'],
  ['演示a区3栋', '演示二区3栋'],
  ['阳光城市花园B区三栋', '阳光城市花园C区三栋'],
  ['大坪东区5栋', '大坪西区5栋'],
  ['渝中区大坪东区5栋', '渝中区大坪西区5栋'],
  ['演示第三区5栋', '演示第五区5栋'],
])('the houses %s and %s are different', (one, other) => {
  expect(key('3-2', one)).not.toBe(key('3-2', other))
})

test.each([
  ['', HOUSE],
  ['  ，', HOUSE],
  ['2栋', HOUSE],
  ['2单元', HOUSE],
  ['3-2', ''],
  ['3-2', '〔门牌号〕'],
])('an incomplete address has no key: %j in %j', (door, words) => {
  expect(key(door, words)).toBeNull()
})

test('a masked number in the words does not change the key', () => {
  expect(key('3-2', '竹筒街 12 号院 2 栋 〔门牌号〕')).toBe(key('3-2'))
})

const spoken = (number: number): string => {
  const digits = '零一二三四五六七八九'
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (tens === 0) return digits[ones] ?? ''
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`
}
const WAYS: readonly ((number: number) => string)[] = [
  String,
  spoken,
  (number) => [...String(number)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
  (number) => ` ${number} `,
]
const DOORS: readonly ((floor: string, home: string, room: string) => string)[] = [
  (floor, home) => `${floor}-${home}`,
  (floor, home) => `${floor}—${home}号`,
  (floor, home) => `${floor}楼${home}号`,
  (floor, home) => `${floor}层${home}室`,
  (_, __, room) => room,
  (_, __, room) => `${room}室`,
  (floor, _, room) => `${floor}楼${room}`,
]
const address = fc.record({
  street: fc.integer({ min: 1, max: 99 }),
  house: fc.integer({ min: 1, max: 30 }),
  unit: fc.integer({ min: 0, max: 4 }),
  floor: fc.integer({ min: 1, max: 33 }),
  home: fc.integer({ min: 1, max: 12 }),
})
type Home = Parameters<Parameters<typeof address.map>[0]>[0]
const writing = fc.record({
  way: fc.constantFrom(...WAYS),
  form: fc.constantFrom(...DOORS),
  sign: fc.constantFrom('栋', '幢', '号楼'),
  isHouseInDoor: fc.boolean(),
  isUnitInWords: fc.boolean(),
})
type Writing = Parameters<Parameters<typeof writing.map>[0]>[0]

const written = (
  { street, house, unit, floor, home }: Home,
  { way, form, sign, isHouseInDoor, isUnitInWords }: Writing,
) => {
  const [building, stair] = [way(house) + sign, unit === 0 ? '' : `${way(unit)}单元`]
  const isStairInWords = isUnitInWords && !isHouseInDoor
  const door = form(way(floor), way(home), String(floor * 100 + home))
  return addressKey({
    building: null,
    words: `竹筒街${way(street)}号院${isHouseInDoor ? '' : building}${isStairInWords ? stair : ''}`,
    door: `${isHouseInDoor ? building : ''}${isStairInWords ? '' : stair}${door}`,
  })
}

test('an address has the same key however it is written, and different addresses have different keys', () => {
  fc.assert(
    fc.property(address, address, writing, writing, (one, other, way, another) => {
      expect(written(one, way)).toBe(written(one, another))
      const isOne = JSON.stringify(one) === JSON.stringify(other)
      expect(written(one, way) === written(other, another)).toBe(isOne)
    }),
    { numRuns: 2_000 },
  )
})

test('any input gives null or a key that is not empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (words, door) => {
      const made = addressKey({ building: null, words, door })
      expect(made === null || made.length > 0).toBe(true)
    }),
  )
})
