import { answering } from '../../test/booking/phone'
import { CallError } from '../client/call'
import { CasePhotosStore } from './case-photos'

const complaintId = '1-complaint000000000'
const fileId = '1-file00000000000000'

const open = (remove: () => unknown) => {
  const { call, calls } = answering({ 'files.remove': remove })
  const told: string[] = []
  const device = { choosePhoto: async () => null, letGo: () => {}, upload: async () => ({}) }
  const store = new CasePhotosStore({ call, device, bytesMax: 10_000 }, complaintId, async () => void told.push('changed'))
  return { store, calls, told }
}

test('a photo that is taken away is gone from the case, which is asked for anew', async () => {
  const { store, calls, told } = open(() => ({ removedAt: '2026-11-24T02:00:00.000Z' }))
  const removing = store.remove(fileId)
  expect(store.removing.doing).toBe(fileId)
  await removing
  expect([calls, told, store.isRemoved]).toEqual([[['files.remove', { fileId }]], ['changed'], true])
})

test('one that somebody else has taken away is said to be, and the case is asked for anew as well', async () => {
  const { store, told } = open(() => Promise.reject(new CallError('not_found')))
  await store.remove(fileId)
  expect([told, store.isRemoved]).toEqual([['changed'], false])
  expect(store.removing.problem).not.toBe('')
})
