import { answering } from '../../../test/booking/phone'
import { CallError } from '../../client/call'
import type { Device, Photo } from '../../client/device'
import { AddedPhotoStore } from './added-photo'

const complaintId = '1-complaint000000000'
const photo: Photo = { path: '/photo.jpg', bytes: 1_000 }
const ticket = { fileId: '1-file00000000000000', ticket: 't', cloudPath: 'p', expiresAt: '2026-11-24T01:00:00.000Z' }

const storeOf = (
  finish: () => unknown,
  { chosen = photo as Photo | null, upload = (async () => ({})) as Device['upload'] } = {},
) => {
  const { call, calls } = answering({ 'files.ticket': () => ticket, 'files.finish': finish })
  const reloads: string[] = []
  const letGo: string[] = []
  const parts = {
    call,
    device: { choosePhoto: async () => chosen, letGo: ({ path }: Photo) => void letGo.push(path), upload },
    bytesMax: 10_000,
  }
  const about = { purpose: 'complaint_photo', subjectId: complaintId } as const
  const arrived = async () => void reloads.push('arrived')
  return { store: new AddedPhotoStore(parts, about, arrived), calls, reloads, letGo }
}

test('a photo is added to the complaint, which is reloaded', async () => {
  const { store, calls, reloads } = storeOf(() => ({ state: 'checking' }))
  await store.choose()
  expect(calls).toEqual([
    ['files.ticket', { purpose: 'complaint_photo', subjectId: complaintId, bytes: 1_000 }],
    ['files.finish', { fileId: ticket.fileId }],
  ])
  expect([store.added?.state, reloads]).toEqual(['checking', ['arrived']])
})

test('after a lost answer nothing is uploaded twice', async () => {
  let isCut = true
  const { store, calls } = storeOf(() => (isCut ? Promise.reject(new CallError('unreachable')) : { state: 'shown' }))
  await store.choose()
  expect(store.added?.state).toBe('failed')
  isCut = false
  await store.sendAgain()
  expect(calls.map(([method]) => method)).toEqual(['files.ticket', 'files.finish', 'files.finish'])
  expect(store.added?.state).toBe('shown')
})

test('after a server error the retry uses the same ticket', async () => {
  let isBroken = true
  const { store, calls } = storeOf(() => (isBroken ? Promise.reject(new CallError('internal')) : { state: 'shown' }))
  await store.choose()
  isBroken = false
  await store.sendAgain()
  expect(calls.map(([method]) => method)).toEqual(['files.ticket', 'files.finish', 'files.finish'])
})

test('a refused photo can be sent again without choosing it again', async () => {
  let isCut = true
  const upload = () => (isCut ? Promise.reject(new CallError('file_broken')) : Promise.resolve({}))
  const { store, calls } = storeOf(() => ({ state: 'shown' }), { upload })
  await store.choose()
  expect(store.added?.problem).not.toBe('')
  isCut = false
  await store.sendAgain()
  expect(calls.map(([method]) => method)).toEqual(['files.ticket', 'files.ticket', 'files.finish'])
})

test('over a bad network one photo takes one ticket, however often it is retried', async () => {
  const ends = ['unreachable', 'unreachable', 'file_expired'] as const
  let tries = 0
  const upload = () => Promise.reject(new CallError(ends[tries++] ?? 'internal'))
  const { store, calls } = storeOf(() => ({ state: 'shown' }), { upload })
  await store.choose()
  await store.sendAgain()
  expect(store.added?.state).toBe('failed')
  await store.sendAgain() // the bytes had arrived, only that answer was lost
  expect(calls.map(([method]) => method)).toEqual(['files.ticket', 'files.finish'])
  expect(store.added?.state).toBe('shown')
})

test('a photo that is too large is not sent, and cancelling has no effect', async () => {
  const large = storeOf(() => ({}), { chosen: { ...photo, bytes: 20_000 } })
  await large.store.choose()
  expect([large.store.added?.state, large.calls]).toEqual(['failed', []])
  const none = storeOf(() => ({}), { chosen: null })
  await none.store.choose()
  expect(none.store.added).toBeNull()
})

test('a photo is released when it is shown, replaced, or its page left, but not while it can be retried', async () => {
  const shown = storeOf(() => ({ state: 'shown' }))
  await shown.store.choose()
  expect(shown.letGo).toEqual([photo.path])
  const cut = storeOf(() => Promise.reject(new CallError('unreachable')))
  await cut.store.choose()
  expect(cut.letGo).toEqual([])
  await cut.store.choose()
  expect(cut.letGo).toEqual([photo.path])
  cut.store.leave()
  expect(cut.letGo).toEqual([photo.path, photo.path])
})

test('a photo whose page is left during the upload is released afterwards', async () => {
  const seen: string[][] = []
  const { store, letGo } = storeOf(() => {
    store.leave()
    seen.push([...letGo])
    return { state: 'checking' }
  })
  await store.choose()
  expect([seen, letGo]).toEqual([[[]], [photo.path]])
})

test.each([
  ['file_type', true],
  ['file_broken', true],
  ['file_too_big', true],
  ['unreachable', false],
  ['file_missing', false],
] as const)('after %s it is known whether the same photo can be retried', async (code, isUnfit) => {
  const { store } = storeOf(() => ({}), { upload: () => Promise.reject(new CallError(code)) })
  await store.choose()
  expect(store.added).toMatchObject({ state: 'failed', isUnfit })
})
