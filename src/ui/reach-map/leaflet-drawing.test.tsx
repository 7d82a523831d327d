import { fireEvent, render, screen, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { ReachMap } from '.'

const marks = [
  { id: 'a', name: '柚子坡邻里服务点', lat: 29.5628, lng: 106.574, state: 'answer', words: '6' },
  { id: 'b', name: '榕荫书吧', lat: 29.558, lng: 106.566, state: 'closed', words: '关' },
] as const
const center = { lat: 29.56, lng: 106.57 }
const map = (props: Partial<ComponentProps<typeof ReachMap>>) => (
  <ReachMap label="地图" center={center} marks={marks} attribution="" {...props} />
)
const paths = () =>
  [...screen.getByRole('group').querySelectorAll('path')].filter((path) => path.getAttribute('d') !== 'M0 0')

test('a tap, Enter and space on a mark call onMark with its point; other keys do not', async () => {
  const chosen: string[] = []
  render(map({ onMark: (id) => chosen.push(id) }))
  const house = await screen.findByRole('button', { name: '柚子坡邻里服务点，步行约 6 分钟' })
  fireEvent.click(house)
  for (const key of ['Enter', ' ', 'x']) fireEvent.keyPress(house, { key, charCode: 13 })
  fireEvent.click(screen.getByRole('button', { name: '榕荫书吧，关着' }))
  expect(chosen).toEqual(['a', 'a', 'a', 'b'])
})

test('without onMark the marks are images with a name', async () => {
  render(map({}))
  const frame = within(screen.getByRole('group'))
  expect(await frame.findByRole('img', { name: '榕荫书吧，关着' })).toBeTruthy()
  expect(frame.queryByRole('button')).toBeNull()
})

test('streets and stairs are two paths each, regardless of the number of lines', async () => {
  const line = (at: number) =>
    [
      [29.56 + at / 1e4, 106.57],
      [29.561 + at / 1e4, 106.571],
    ] as const
  const many = Array.from({ length: 300 }, (_, at) => line(at))
  render(map({ streets: many, stairs: many.slice(0, 20) }))
  await screen.findByRole('img', { name: '榕荫书吧，关着' })
  const strokes = paths().map((path) => path.getAttribute('stroke'))
  expect(strokes.filter((stroke) => stroke?.includes('street'))).toHaveLength(2)
  expect(strokes.filter((stroke) => stroke?.includes('stairs'))).toHaveLength(2)
})

test('new minutes redraw the marks but not the streets', async () => {
  const streets = [
    [
      [29.56, 106.57],
      [29.561, 106.571],
    ],
  ] as const
  const { rerender } = render(map({ streets }))
  await screen.findByRole('img', { name: '榕荫书吧，关着' })
  const before = paths()[0]
  rerender(map({ streets, marks: [{ ...marks[0], words: '7' }] }))
  expect(await screen.findByRole('img', { name: '柚子坡邻里服务点，步行约 7 分钟' })).toBeTruthy()
  expect(paths()[0]).toBe(before)
})
