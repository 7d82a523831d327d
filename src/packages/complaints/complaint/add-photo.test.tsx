import { fireEvent, screen } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { CallError } from '../../../client/call'
import { AddedPhotoStore } from '../../../stores/files/added-photo'
import { AddedPhoto } from './add-photo'

const NOW = at('09:30')

const refusedAs = async (code: 'file_type' | 'unreachable') => {
  const { call, calls } = answering({
    'files.ticket': () => ({ fileId: '1-file00000000000000', ticket: 't', cloudPath: 'p' }),
    'files.finish': () => ({ state: 'shown' }),
  })
  let chosen = 0
  const choosePhoto = async () => ({ path: `/${++chosen}.jpg`, bytes: 3 })
  const upload = ({ path }: { path: string }) =>
    path === '/1.jpg' ? Promise.reject(new CallError(code)) : Promise.resolve({})
  const device = { choosePhoto, letGo: () => {}, upload }
  const store = new AddedPhotoStore(
    { call, device, bytesMax: 10 },
    { purpose: 'complaint_photo', subjectId: '1-complaint000000000' },
    async () => {},
  )
  await store.choose()
  onPhone(<AddedPhoto photos={store} />, call, NOW)
  return { store, calls }
}

test('a file that is not a photo has to be replaced and is not sent again', async () => {
  await refusedAs('file_type')
  expect(screen.queryByRole('button', { name: '再传一次' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '换一张' }))
  expect(await screen.findByText('照片收到了')).toBeTruthy()
})

test('an upload that failed is retried with the same photo', async () => {
  await refusedAs('unreachable')
  expect(screen.queryByRole('button', { name: '换一张' })).toBeNull()
  expect(screen.getByRole('button', { name: '再传一次' })).toBeTruthy()
})
