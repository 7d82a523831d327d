import { breakLines } from './break-lines'

/** Every character is one wide. */
const broken = (text: string, width: number) => breakLines(text, width, (part) => Array.from(part).length)

test('a text that fits is one line', () => {
  expect(broken('订房间', 3)).toEqual(['订房间'])
})

test('lines are filled evenly, so that no character stands alone', () => {
  expect(broken('看看是不是这一个', 7)).toEqual(['看看是不', '是这一个'])
})

test('phrases stay whole where the text marks them', () => {
  expect(broken('看今天有什么、|几点关门', 9)).toEqual(['看今天有什么、', '几点关门'])
})

test('no line begins with a closing sign or ends with an opening one', () => {
  for (const line of broken('（一楼）右手边，二楼（左手边）', 5)) expect(line).not.toMatch(/^[，）]|（$/)
})

test('numbers and hours are not cut', () => {
  expect(broken('周一到周五 9:00–18:00', 8).join('|')).toContain('9:00–18:00')
})

test('characters outside the basic plane stay whole', () => {
  expect(broken('𠮷𠮷𠮷𠮷', 2)).toEqual(['𠮷𠮷', '𠮷𠮷'])
})
