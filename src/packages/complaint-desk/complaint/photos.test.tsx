import { fireEvent, screen, waitFor } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { NOW, seenComplaint } from '../../../../test/complaint/seen-complaint'
import type { StaffComplaint } from './staff-complaint-store'
import { Photos } from './photos'

const photo = (id: string) => ({ id, address: `/${id}.jpg`, thumbAddress: `/${id}-s.jpg`, width: 60, height: 40 })
const two = [photo('1-photo00000000000a'), photo('1-photo00000000000b')]

const show = (change: Partial<StaffComplaint>) => {
  const { call, calls } = answering({ 'files.remove': () => ({ removedAt: NOW }) })
  const changes: string[] = []
  onPhone(
    <Photos seen={seenComplaint(change).complaint} onChanged={async () => void changes.push('changed')} />,
    call,
    NOW,
  )
  return { calls, changes }
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const adds = () => screen.queryByRole('button', { name: '替他补照片' }) !== null

test('a photo is removed only after a confirmation, and the complaint is reloaded', async () => {
  const { calls, changes } = show({ photos: two, may: ['files.remove'] })
  press('拿掉第 2 张')
  expect([screen.getByRole('dialog').textContent, calls]).toEqual([expect.stringContaining('找不回来'), []])
  press('先留着')
  expect(screen.queryByRole('dialog')).toBeNull()
  press('拿掉第 2 张')
  press('拿掉')
  await waitFor(() => expect(changes).toEqual(['changed']))
  expect(calls).toEqual([['files.remove', { fileId: two[1]?.id }]])
})

test('of a colleague’s complaint the photos are seen, not removed, and those pending review are not offered', () => {
  show({ photos: two, hiddenPhotos: 1 })
  expect(screen.getAllByRole('img')).toHaveLength(2)
  const buttons = screen.queryAllByRole('button').map((one) => one.getAttribute('aria-label'))
  expect(buttons).toEqual(['第 1 张照片', '第 2 张照片'])
})

test('the staff can add photos for a walk-in as long as the server allows more', () => {
  show({ isByStaff: true, photos: two, hiddenPhotos: 3, addPhotos: 1 })
  expect(adds()).toBe(true)
})

test('the staff cannot add photos otherwise: one more may already be uploading', () => {
  show({ isByStaff: true, photos: two, hiddenPhotos: 3, addPhotos: 0 })
  expect(adds()).toBe(false)
})
