import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { render, screen } from '@testing-library/react'
import { markImage } from './mark-words'
import { ReachMap } from '.'

const here = { lat: 29.56, lng: 106.57 }
const ring = [
  [29.55, 106.56],
  [29.57, 106.56],
  [29.56, 106.58],
] as const

test('the card names the map, has a legend for what is drawn, and shows the attribution', () => {
  render(
    <ReachMap
      label="十分钟走得到的地方"
      center={here}
      me={here}
      reach={[[ring]]}
      stairs={[]}
      marks={[]}
      attribution="路网日期 2026-10"
    />,
  )
  expect(screen.getByRole('group', { name: '十分钟走得到的地方' })).toBeTruthy()
  expect(screen.getByText('10 分钟走得到')).toBeTruthy()
  expect(screen.queryByText('梯坎')).toBeNull()
  expect(screen.getByText('路网日期 2026-10')).toBeTruthy()
})

test('a chosen place is not labelled as the position of the person', () => {
  const map = (meWord?: string) =>
    render(<ReachMap label="地图" center={here} me={here} meWord={meWord} stairs={[ring]} marks={[]} attribution="" />)
  expect(map().container.textContent).toContain('您在这里')
  expect(map('您选的地方').container.textContent).not.toContain('您在这里')
})

test('without a walking network there is no legend', () => {
  const { container } = render(<ReachMap label="地图" center={here} marks={[]} attribution="" />)
  expect(container.querySelector('.rm-foot')).toBeNull()
})

test('there is an image for every mark', () => {
  const minutes = ['', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']
  const images = minutes.flatMap((words) => [
    markImage({ state: 'open', words }),
    markImage({ state: 'answer', words }),
    markImage({ state: 'closed', words }),
  ])
  for (const image of [...images, '/assets/map/me.png']) expect(existsSync(join(__dirname, '../..', image))).toBe(true)
})
