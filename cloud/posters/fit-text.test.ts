import { fitText } from './fit-text'

/** Every character is as wide as the font is high. */
const breakLines = (text: string, size: number, width: number) => {
  const fits = Math.max(1, Math.floor(width / size))
  const signs = Array.from(text)
  return Array.from({ length: Math.ceil(signs.length / fits) }, (_, line) =>
    signs.filter((_, place) => Math.floor(place / fits) === line).join(''),
  )
}
const frame = { width: 100, height: 26, max: 20, min: 10, line: 1.3 }

test('a short text gets the largest size', () => {
  expect(fitText(breakLines, '四个字啊', frame)).toEqual({ size: 20, lines: ['四个字啊'] })
})

test('a longer text gets smaller until it fits', () => {
  expect(fitText(breakLines, '八个字也放得下', frame)).toMatchObject({ size: 14 })
})

test('a text that never fits loses its last lines', () => {
  const { size, lines } = fitText(breakLines, '字'.repeat(60), frame)
  expect([size, lines.length]).toEqual([10, 2])
})
