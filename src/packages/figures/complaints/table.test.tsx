import { render, screen } from '@testing-library/react'
import type { Figures } from './complaint-figures-store'
import { Table } from './table'

const hidden: Figures = { filed: null, sameMorning: null, repliedInTime: null, reopened: null, repeats: null }

test('a suppressed figure shows neither a number nor that it is small: it may only protect its neighbour', () => {
  const { container } = render(<Table title="按社区" rows={[{ name: '竹筒社区', figures: hidden }]} />)
  expect(screen.getAllByText('不公开')).toHaveLength(5)
  expect(container.textContent).not.toMatch(/\d/)
})

test('a share is rounded to tenths and shown without its total, so that counts cannot be derived from it', () => {
  const figures = { ...hidden, filed: 12, sameMorning: 0.8, repeats: 6 }
  render(<Table title="按社区" rows={[{ name: '竹筒社区', figures }]} />)
  expect(screen.getByText('约 80%')).toBeTruthy()
  expect([screen.getByText('12 件'), screen.getByText('6 处')]).toHaveLength(2)
})

test('a count that was rounded down to a multiple of five is shown as a minimum', () => {
  render(
    <Table isInFives title="按社区" rows={[{ name: '竹筒社区', figures: { ...hidden, filed: 20, reopened: 0.1 } }]} />,
  )
  expect(screen.getByText('至少 20 件')).toBeTruthy()
  expect(screen.getByText('约 10%')).toBeTruthy()
})

test('communities are listed in the server’s order, never ranked by figures', () => {
  const rows = ['甲社区', '乙社区'].map((name, index) => ({ name, figures: { ...hidden, filed: 5 + 10 * index } }))
  const { container } = render(<Table title="按社区" rows={rows} />)
  expect([...container.querySelectorAll('.st-tr .t-strong')].map(({ textContent }) => textContent)).toEqual([
    '甲社区',
    '乙社区',
  ])
})
