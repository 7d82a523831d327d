import { fireEvent, render, screen } from '@testing-library/react'
import { TabBar } from '.'

test('four tabs, one chosen; pressing one calls onChoose with its name', () => {
  const chosen: string[] = []
  render(<TabBar chosen="near" onChoose={(key) => chosen.push(key)} />)
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['附近', '订房间', '烦心事', '我的'])
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('附近')
  fireEvent.click(screen.getByRole('tab', { name: '我的' }))
  expect(chosen).toEqual(['me'])
})

test('only the icon of the chosen tab has a lit lamp', () => {
  render(<TabBar chosen="rooms" onChoose={() => undefined} />)
  expect(screen.getAllByRole('tab').map((tab) => /i-\S+/.exec(tab.className)?.[0])).toEqual([
    'i-pin-idle',
    'i-room-accent',
    'i-complaint-idle',
    'i-me-idle',
  ])
})
