import type { PrintedSheet } from '../platform/poster-printer'
import type { CodePicture } from './draw-code'
import { drawnSheets } from './drawn-sheets'

const sheet = (code: string): PrintedSheet => ({
  task: 'look',
  code,
  printed: { name: `演示点 ${code}`, phone: null, hours: null, room: null },
  hasNoSteps: false,
})
const codes = Array.from({ length: 30 }, (_, index) => `C${index}`)
const about = { madeOn: '2026年12月1日', isSample: true }

test('pictures are fetched several at once, and each belongs to its own sheet', async () => {
  let [open, most] = [0, 0]
  const of = async (code: string): Promise<CodePicture> => {
    open += 1
    most = Math.max(most, open)
    // Later codes answer sooner, so that an order of arrival would show.
    for (let turn = 0; turn < 40 - Number(code.replace('C', '')); turn += 1) await Promise.resolve()
    open -= 1
    return { text: code }
  }
  const drawn: string[] = []
  for await (const { code, point, picture } of drawnSheets(codes.map(sheet), { of }, about))
    drawn.push(`${code} ${point} ${'text' in picture ? picture.text : ''}`)
  expect(drawn).toEqual(codes.map((code) => `${code} 演示点 ${code} ${code}`))
  expect(most).toBe(8)
})

test('a picture that cannot be had ends the printing with its error', async () => {
  const of = async (code: string): Promise<CodePicture> => {
    if (code === 'C5') throw new Error('no picture')
    return { text: code }
  }
  const drawn: string[] = []
  const print = async () => {
    for await (const { code } of drawnSheets(codes.map(sheet), { of }, about)) drawn.push(code)
  }
  await expect(print()).rejects.toThrow('no picture')
  expect(drawn).toEqual(codes.slice(0, 5))
})
