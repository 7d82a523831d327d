import { render, screen } from '@testing-library/react'
import { NOW } from '../../../../test/complaint/seen-complaint'
import type { StaffComplaint } from './staff-complaint-store'
import { History } from './history'
import { words } from './words.zh'

type Entry = StaffComplaint['history'][number]
const entry = (change: Partial<Entry>): Entry => ({
  at: '2026-11-25T01:30:00.000Z',
  kind: 'replied',
  by: 'staff',
  name: '小谭',
  words: '去看过了',
  visitAt: null,
  isPendingReview: false,
  ...change,
})

test('entries that only the staff can read are marked, entries that the resident can read are not', () => {
  render(
    <History
      now={NOW}
      history={[entry({}), entry({ kind: 'note', words: '门口有狗' }), entry({ kind: 'visited', words: '没人在家' })]}
    />,
  )
  expect(screen.getAllByText(words.staffOnly)).toHaveLength(2)
  expect(screen.getByText('去看过了').closest('.ch-i')?.textContent).not.toContain(words.staffOnly)
})

test('masked text in an addition renders as a block that does not break across lines', () => {
  render(
    <History now={NOW} history={[entry({ kind: 'added', by: 'reporter', words: '又来了，〔门牌号〕也听得到' })]} />,
  )
  expect(screen.getByText('门牌号').className).toBe('mk')
})

test('text pending review is marked', () => {
  render(<History now={NOW} history={[entry({ kind: 'added', by: 'reporter', name: null, isPendingReview: true })]} />)
  expect(screen.getByText('审核中')).toBeTruthy()
  expect(screen.getByText(/居民$/)).toBeTruthy()
})
