import { fireEvent, screen, waitFor } from '@testing-library/react'
import { onPhone } from '../../../../../test/booking/on-phone'
import { answering } from '../../../../../test/booking/phone'
import { WRITTEN_AT, writtenDraft } from '../../../../../test/complaint/written-draft'
import { CallError } from '../../../../client/call'
import { type ComplaintInput, type Draft, toFile } from '../../../../stores/complaints/draft/draft'
import { complaintRow } from '../../../../../test/complaint/my-complaint'
import { Drafts } from '.'

const writing: Draft = { ...writtenDraft(), id: 'writing' }
const filing = toFile(
  { ...writtenDraft({ category: 'noise' }), id: 'filing' },
  { words: '' } as ComplaintInput,
  WRITTEN_AT,
)

const shelfOf = (...drafts: Draft[]) => JSON.stringify(drafts)

test('a draft queued for a connection is not listed as unfinished', () => {
  const kept = { 'drafts ': shelfOf(writing, filing) }
  const said = (step: Draft['step']) =>
    onPhone(<Drafts title="题目" now={WRITTEN_AT} step={step} />, answering({}).call, WRITTEN_AT, kept).container
      .textContent
  expect(said('writing')).toMatch(/^题目没写完.*漏水滴水(?!.*噪音)/)
  expect(said('filing')).toMatch(/^题目等着发出去.*噪音(?!.*漏水滴水)/)
})

test('a complaint that has arrived with unsent photos has the title of the complaint', () => {
  const row = complaintRow({ place: '演示巷 3 号' })
  const sent: Draft = { ...writtenDraft({ placeWords: '' }), step: 'photos', complaintId: row.id }
  const said = (complaints: (typeof row)[]) =>
    onPhone(<Drafts title="题目" now={WRITTEN_AT} complaints={complaints} />, answering({}).call, WRITTEN_AT, {
      'drafts ': shelfOf(sent),
    }).container.textContent
  expect(said([complaintRow({ id: '1-other00000000000', place: '演示别处' }), row])).toMatch(
    /照片还没传完演示巷\s3\s号 漏水滴水今天/,
  )
  expect(said([])).toMatch(/照片还没传完漏水滴水今天/)
})

test('without a connection a press says that the draft will be sent automatically once there is one', () => {
  const { container, device } = onPhone(<Drafts title="题目" now={WRITTEN_AT} />, answering({}).call, WRITTEN_AT, {
    'drafts ': shelfOf(filing),
  })
  expect(container.textContent).not.toContain('现在没有网')
  device.isOnline = () => false
  fireEvent.click(screen.getByRole('button', { name: '现在发' }))
  expect(container.textContent).toContain('现在没有网')
})

test('a failed press says so, and that sending will be retried', async () => {
  let isCut = true
  const { call } = answering({
    'complaints.file': () => Promise.reject(new CallError(isCut ? 'unreachable' : 'position_outside')),
  })
  const { container } = onPhone(<Drafts title="题目" now={WRITTEN_AT} />, call, WRITTEN_AT, {
    'drafts ': shelfOf(filing),
  })
  expect(container.textContent).not.toContain('还是没发出去')
  fireEvent.click(screen.getByRole('button', { name: '现在发' }))
  await waitFor(() => expect(container.textContent).toContain('还是没发出去。过一会儿再按一次'))
  isCut = false
  fireEvent.click(screen.getByRole('button', { name: '现在发' }))
  await waitFor(() => expect(container.textContent).toContain('接着写'))
  expect(container.textContent).not.toContain('还是没发出去。')
})

test('a group without drafts has no heading', () => {
  const { container } = onPhone(
    <Drafts title="等网络就发的" now={WRITTEN_AT} step="filing" />,
    answering({}).call,
    WRITTEN_AT,
    { 'drafts ': shelfOf(writing) },
  )
  expect(container.textContent).toBe('')
})

test('a draft sent from another window while the confirmation was open is not deleted, and the dialog says so', () => {
  const { device } = onPhone(<Drafts title="没写完的" now={WRITTEN_AT} />, answering({}).call, WRITTEN_AT, {
    'drafts ': shelfOf(writing),
  })
  fireEvent.click(screen.getByText('不要了'))
  device.write('drafts ', shelfOf({ ...filing, id: 'writing' }))
  fireEvent.click(screen.getByText('删掉'))
  expect(screen.getByText('这件没有删')).toBeTruthy()
  fireEvent.click(screen.getByText('知道了'))
  expect(screen.queryByText('这件没有删')).toBeNull()
  expect(JSON.parse(device.read('drafts '))).toMatchObject([{ id: 'writing', step: 'filing' }])
})
