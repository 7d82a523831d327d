import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { myComplaint, over } from '../../../../test/complaint/my-complaint'
import { writtenDraft } from '../../../../test/complaint/written-draft'
import { forget, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import type { Draft } from '../../../stores/complaints/draft/draft'
import { newUpload, type PhotoUpload } from '../../../stores/files/photo-upload'
import type { OwnComplaint } from '../parts/complaint-store'
import { OnTheWay } from './on-the-way'

const NOW = at('09:30')
const TITLE = /照片没传完/

const leftWith = (...steps: PhotoUpload['step'][]): Draft => ({
  ...writtenDraft(),
  step: 'photos',
  complaintId: myComplaint().id,
  photos: steps.map((step, index) => ({
    ...newUpload(`photo-000000000000${index}`, 3),
    step,
    fileId: '1-file00000000000000',
  })),
})

const shown = async (draft: Draft, seen: OwnComplaint = myComplaint()) => {
  let isCut = true
  const { call, calls } = answering({
    'files.finish': () => (isCut ? Promise.reject(new CallError('unreachable')) : { state: 'shown' }),
  })
  const onSent = jest.fn()
  const { container, device } = onPhone(<OnTheWay seen={seen} onSent={onSent} />, call, NOW, {
    'drafts ': JSON.stringify([draft]),
  })
  await act(() => Promise.resolve())
  return { device, calls, onSent, said: () => container.textContent ?? '', heal: () => void (isCut = false) }
}
beforeEach(forget)

test('photos still on this phone are counted, sent, and then shown with the complaint', async () => {
  const { said, onSent, heal } = await shown(leftWith('done', 'sent', 'sent'))
  await waitFor(() => expect(screen.getByRole('button', { name: '现在传' })).toBeTruthy())
  expect(said()).toMatch(/还有 2 张照片没传完.*不用再补/)
  expect(onSent).not.toHaveBeenCalled()
  heal()
  fireEvent.click(screen.getByRole('button', { name: '现在传' }))
  await waitFor(() => expect(screen.queryByText(TITLE)).toBeNull())
  expect(onSent).toHaveBeenCalled()
})

test('without a connection a press says that the photos will be sent automatically once there is one', async () => {
  const { device, said } = await shown(leftWith('sent'))
  device.isOnline = () => false
  fireEvent.click(await screen.findByRole('button', { name: '现在传' }))
  expect(said()).toContain('现在没有网')
})

test('a retry that sends nothing says so, until a photo has arrived', async () => {
  const { said, heal } = await shown(leftWith('sent', 'sent'))
  expect(said()).not.toContain('还是没传上去')
  fireEvent.click(await screen.findByRole('button', { name: '现在传' }))
  await waitFor(() => expect(said()).toContain('还是没传上去。过一会儿再按一次'))
  heal()
  fireEvent.click(await screen.findByRole('button', { name: '现在传' }))
  await waitFor(() => expect(screen.queryByText(TITLE)).toBeNull())
})

test('a failed photo links to where it can be retried or left out', async () => {
  await shown(leftWith('failed'))
  expect(screen.getByText('还有 1 张照片没传完')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '去看看' }))
  expect(went).toEqual(['navigateTo /packages/complaints/mine/index'])
})

test.each([
  ['of another complaint', { ...leftWith('sent'), complaintId: '1-other00000000000' }, myComplaint()],
  ['that have all arrived', leftWith('done'), myComplaint()],
  ['of a complaint that accepts no more', leftWith('failed'), over('withdrawn')],
])('shows nothing about photos %s', async (_, draft, seen) => {
  await shown(draft, seen)
  expect(screen.queryByText(TITLE)).toBeNull()
})
