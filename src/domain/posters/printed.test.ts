import { changedSince, lacksOf, printedOf } from './printed'

const week = Array.from({ length: 7 }, () => [['09:00', '18:00'] as [string, string]])
const point = { name: '柚子坡邻里服务点', phone: '023-0000 1234', hours: { week, holiday: 'usual' as const } }

test('a sheet says the name, the telephone and the hours of its day', () => {
  expect(printedOf(point, { name: '茶室' })).toEqual({
    name: '柚子坡邻里服务点',
    phone: '023-0000 1234',
    hours: expect.stringContaining('每天') as string,
    room: '茶室',
  })
})

test('a new telephone and a renamed room show as changes', () => {
  const before = printedOf(point, { name: '茶室' })
  expect(changedSince(before, printedOf({ ...point, phone: '023-0000 9999' }, { name: '二楼茶室' }))).toEqual([
    'phone',
    'room',
  ])
})

test('what is not known is named', () => {
  const empty = printedOf({ name: '新点', phone: null, hours: { week: week.map(() => []), holiday: 'closed' } }, null)
  expect(lacksOf(empty, { hasPosition: false, hasRooms: false })).toEqual(['position', 'hours', 'phone', 'rooms'])
})
