import { fireEvent, render, screen } from '@testing-library/react'
import { LineItem } from '.'

test('a row with onPress is one button with a chevron', () => {
  const pressed: string[] = []
  render(
    <LineItem icon="room" isBoxed title="我的预约" note="今天下午 2:30 有一个" onPress={() => pressed.push('go')} />,
  )
  const row = screen.getByRole('button', { name: '我的预约 今天下午 2:30 有一个' })
  fireEvent.click(row)
  expect(pressed).toEqual(['go'])
  expect(row.className).toContain('i-chevron-right-ink2')
})

test('a row without onPress is no button', () => {
  render(<LineItem title="门口没有台阶" side="对" />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText('对')).toBeTruthy()
})
