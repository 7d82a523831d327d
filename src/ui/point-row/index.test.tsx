import { fireEvent, render, screen } from '@testing-library/react'
import { PointRow, type PointLine } from '.'

const canteen: PointLine = {
  id: 'p1',
  name: '石缸井长者食堂',
  minutes: 8,
  state: { look: 'ok', icon: 'open', words: '开着，13:30 关' },
  way: { look: 'bare', icon: 'no-steps', words: '没有梯坎' },
  note: '养老 · 午饭 10:50 开始',
}

test('the whole row is one button, and its name contains all of its text', () => {
  const pressed: string[] = []
  render(<PointRow point={canteen} onPress={(id) => pressed.push(id)} />)
  const row = screen.getByRole('button')
  for (const words of ['8', '石缸井长者食堂', '开着，13:30 关', '没有梯坎', '养老']) {
    expect(row.textContent).toContain(words)
  }
  fireEvent.click(row)
  expect(pressed).toEqual(['p1'])
})

test('a point with an unknown walking time shows its icon instead of minutes', () => {
  const { container } = render(
    <PointRow point={{ ...canteen, minutes: null, mark: 'pin' }} onPress={() => undefined} />,
  )
  expect(container.querySelector('.pt-m')).toBeNull()
  expect(container.querySelector('.i-pin-ink')).not.toBeNull()
})
