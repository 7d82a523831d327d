import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { observer } from 'mobx-react-lite'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { WRITTEN_AT } from '../../../../test/complaint/written-draft'
import type { DraftContent } from '../../../stores/complaints/draft/draft'
import type { NewComplaintStore } from '../parts/new/new-complaint-store'
import { useNewComplaint } from '../use-new-complaint'
import { Similar } from './similar'

const report = { id: '1-others0000000000', category: 'clutter', building: '演示楼', filedAt: WRITTEN_AT, count: 2 }
const place = {
  category: 'clutter',
  concerns: 'everyone',
  building: { id: '1-building00000000', name: '演示楼' },
} as const

/** A form with this content, below which similar complaints are shown. */
const open = async (content: Partial<DraftContent>, building = report.building) => {
  const { call, calls } = answering({
    'complaints.similar': () => ({ reports: [{ ...report, building }] }),
    'complaints.join': () => ({ id: report.id }),
  })
  const held: { store?: NewComplaintStore } = {}
  const Form = observer(function Form() {
    const store = useNewComplaint(undefined)
    held.store = store
    return <Similar store={store} now={WRITTEN_AT} />
  })
  onPhone(<Form />, call, WRITTEN_AT)
  act(() => held.store?.write({ ...place, community: { id: 1, name: '演示社区' }, ...content }))
  const join = await screen.findByRole('button', { name: '我也遇到，加进去' })
  return {
    join,
    joined: () => calls.filter(([method]) => method === 'complaints.join').length,
    written: () => held.store?.content.words,
  }
}

test('the numbers of a building and of homes stay with their units at a line break', async () => {
  await open({}, '演示瓦当巷 5 号楼')
  expect(
    screen.getByText('演示瓦当巷 5\u00a0号楼\u00a0· 堆东西', { normalizer: (said) => said }).closest('.tl-places'),
  ).toBeTruthy()
  expect(screen.getByText('今天说的\u00a0· 2\u00a0家遇到', { normalizer: (said) => said })).toBeTruthy()
})

test('joining takes one tap while nothing was written yet', async () => {
  const { join, joined } = await open({})
  fireEvent.click(join)
  await waitFor(() => expect(joined()).toBe(1))
})

test('joining asks for confirmation before discarding typed text, and the resident may go on writing', async () => {
  const { join, joined, written } = await open({ words: '演示：楼道堆满了' })
  fireEvent.click(join)
  expect(screen.getByRole('dialog').textContent).toContain('您写的话和照片会从手机里删掉')
  fireEvent.click(screen.getByRole('button', { name: '接着写' }))
  expect([screen.queryByRole('dialog'), joined(), written()]).toEqual([null, 0, '演示：楼道堆满了'])
  fireEvent.click(join)
  fireEvent.click(screen.getByRole('button', { name: '加进去' }))
  await waitFor(() => expect(joined()).toBe(1))
})

test.each<Partial<DraftContent>>([{ placeWords: '演示：三楼拐角' }, { door: '2-3-1' }, { when: '演示：夜里' }])(
  'joining also asks for confirmation before discarding any other input: %p',
  async (content) => {
    const { join, joined } = await open(content)
    fireEvent.click(join)
    expect([screen.queryByRole('dialog') !== null, joined()]).toEqual([true, 0])
  },
)
