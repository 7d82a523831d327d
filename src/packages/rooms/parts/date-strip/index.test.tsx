import { fireEvent, render, screen } from '@testing-library/react'
import { DateStrip } from '.'

test('a day shows its availability and whether it is selected; the fourth tile opens the others', () => {
  const said: string[] = []
  render(
    <DateStrip
      label="哪天"
      days={[
        { day: '2026-11-25', name: '今天', weekday: '星期三', note: '9 个时间可选', isOn: true },
        { day: '2026-11-26', name: '明天', weekday: '', note: '停水', isOn: false },
      ]}
      more={{ name: '更多', weekday: '', note: '两周内', isOpen: false, isOn: false }}
      onChoose={(day) => said.push(day)}
      onMore={() => said.push('more')}
    />,
  )
  expect(screen.getAllByRole('button', { pressed: true }).map((one) => one.textContent)).toEqual([
    '今天星期三9 个时间可选',
  ])
  fireEvent.click(screen.getByRole('button', { name: /明天/ }))
  const more = screen.getByRole('button', { name: /更多/ })
  expect(more.getAttribute('aria-expanded')).toBe('false')
  fireEvent.click(more)
  expect(said).toEqual(['2026-11-26', 'more'])
})
