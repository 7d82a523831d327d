import { answering } from '../../../test/booking/phone'
import { CallError } from '../../client/call'
import { ComplaintPhotosStore } from './complaint-photos'

const complaintId = '1-complaint000000000'
const fileId = '1-file00000000000000'

const open = (remove: () => unknown, ticket: () => unknown = () => ({ fileId, ticket: 't', cloudPath: 'c' })) => {
  const { call, calls } = answering({
    'files.remove': remove,
    'files.ticket': ticket,
    'files.finish': () => ({ state: 'pendingReview' }),
  })
  const content: string[] = []
  const device = { choosePhoto: async () => ({ path: 'tmp', bytes: 3 }), letGo: () => {}, upload: async () => ({}) }
  const store = new ComplaintPhotosStore(
    { call, device, bytesMax: 10_000 },
    complaintId,
    async () => void content.push('changed'),
  )
  return { store, calls, content }
}

test('after a photo was removed the complaint is reloaded', async () => {
  const { store, calls, content } = open(() => ({ removedAt: '2026-11-24T02:00:00.000Z' }))
  const removing = store.remove(fileId)
  expect(store.removing.doing).toBe(fileId)
  await removing
  expect([calls, content, store.isRemoved]).toEqual([[['files.remove', { fileId }]], ['changed'], true])
})

test('a photo that was removed elsewhere meanwhile counts as removed', async () => {
  const { store, content } = open(() => Promise.reject(new CallError('not_found')))
  await store.remove(fileId)
  expect([content, store.isRemoved, store.removing.problem]).toEqual([['changed'], true, ''])
})

test('a failed removal shows a problem, and the complaint is reloaded all the same', async () => {
  const { store, content } = open(() => Promise.reject(new CallError('unreachable')))
  await store.remove(fileId)
  expect([content, store.isRemoved]).toEqual([['changed'], false])
  expect(store.removing.problem).not.toBe('')
})

test('of an added and a removed photo only the later is reported', async () => {
  const { store } = open(() => ({ removedAt: '2026-11-24T02:00:00.000Z' }))
  const said = () => [store.adding.added?.state ?? null, store.isRemoved]
  await store.adding.choose()
  expect(said()).toEqual(['pendingReview', false])
  await store.remove(fileId)
  expect(said()).toEqual([null, true])
  await store.adding.choose()
  expect(said()).toEqual(['pendingReview', false])
})

test('adding a photo clears the problem of a failed removal', async () => {
  const { store } = open(() => Promise.reject(new CallError('unreachable')))
  await store.remove(fileId)
  await store.add()
  expect([store.removing.problem, store.adding.added?.state]).toEqual(['', 'pendingReview'])
})

test('a failed upload can be retried after another photo was removed', async () => {
  const { store } = open(
    () => ({ removedAt: '2026-11-24T02:00:00.000Z' }),
    () => Promise.reject(new CallError('unreachable')),
  )
  await store.adding.choose()
  await store.remove(fileId)
  expect(store.adding.added?.state).toBe('failed')
})
