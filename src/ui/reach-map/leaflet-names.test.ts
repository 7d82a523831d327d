import { clearOf } from './leaflet-names'

const area = (name: string, left: number, top: number) => ({ name, left, right: left + 40, top, bottom: top + 12 })

test('names that would lie over an earlier one are left out', () => {
  const areas = [area('竹筒街', 0, 0), area('水缸巷', 30, 6), area('望江路', 41, 0), area('长石梯', 0, 12)]
  expect(clearOf(areas).map(({ name }) => name)).toEqual(['竹筒街', '望江路', '长石梯'])
})
