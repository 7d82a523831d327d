import { refused } from '../../../../test/refused'
import { CallError, type CallMethod } from '../../../client/call'
import type { Photo } from '../../../client/device'
import { PointPhotosStore } from './point-photos-store'

const POINT = '1-0123456789abcdef'
const FILE = '1-fedcba9876543210'
const PHOTO = { path: 'blob:1', bytes: 2_000 }
const TICKET = { fileId: FILE, ticket: 'ticket', cloudPath: 'a/b.jpg', expiresAt: '2026-11-25T03:00:00Z' }

interface World {
  photo?: Photo | null
  upload?: () => Promise<{ cloudId?: string }>
  finish?: () => unknown
}

const openPhotos = ({ photo = PHOTO, upload = async () => ({}), finish = () => ({ state: 'shown' }) }: World = {}) => {
  const calls: [string, unknown][] = []
  const answers: Record<string, () => unknown> = {
    'points.get': () => ({ photos: [] }),
    'files.ticket': () => TICKET,
    'files.finish': finish,
    'files.remove': () => ({}),
  }
  const call = (async (method: string, input: unknown) => {
    calls.push([method, input])
    return answers[method]?.()
  }) as unknown as CallMethod
  const device = { letGo: () => {}, choosePhoto: async () => photo, upload }
  const store = new PointPhotosStore({ call, device, bytesMax: 10_000 }, POINT)
  return { store, calls, methods: () => calls.map(([method]) => method) }
}

test('a photo takes ticket, upload and finish, and then the photos are reloaded', async () => {
  const { store, calls, methods } = openPhotos({ upload: async () => ({ cloudId: 'cloud://1' }) })
  await store.adding.choose()
  expect(methods()).toEqual(['files.ticket', 'files.finish', 'points.get'])
  expect(calls[0]?.[1]).toEqual({ purpose: 'point_photo', subjectId: POINT, bytes: 2_000 })
  expect(calls[1]?.[1]).toEqual({ fileId: FILE, cloudId: 'cloud://1' })
  expect(store.adding.added?.state).toBe('shown')
})

test('shows progress while it is uploading', async () => {
  const { store } = openPhotos({ upload: () => new Promise(() => {}) })
  void store.adding.choose()
  await Promise.resolve()
  await Promise.resolve()
  expect(store.adding.isUploading).toBe(true)
})

test.each(['checking', 'pendingReview', 'refused'] as const)('a photo in state %s is not shown', async (state) => {
  const { store, methods } = openPhotos({ finish: () => ({ state }) })
  await store.adding.choose()
  expect(store.adding.added?.state).toBe(state)
  expect(methods()).not.toContain('points.get')
})

test('choosing no photo sends nothing', async () => {
  const { store, calls } = openPhotos({ photo: null })
  await store.adding.choose()
  expect([store.adding.added, calls]).toEqual([null, []])
})

test('a photo that is too large is not sent, and the reason is shown', async () => {
  const { store, calls } = openPhotos({ photo: { path: 'blob:1', bytes: 10_001 } })
  await store.adding.choose()
  expect(store.adding.added).toMatchObject({ state: 'failed', problem: expect.stringContaining('10 兆') as string })
  expect(calls).toEqual([])
})

test('a failed upload is retried with the same ticket', async () => {
  let tries = 0
  const upload = async () => {
    if (++tries === 1) throw new CallError('unreachable')
    return {}
  }
  const { store, methods } = openPhotos({ upload })
  await store.adding.choose()
  expect(store.adding.added?.state).toBe('failed')
  await store.adding.sendAgain()
  expect(methods().filter((method) => method === 'files.ticket')).toHaveLength(1)
  expect(store.adding.added?.state).toBe('shown')
})

test('when only the last response was lost nothing is uploaded twice', async () => {
  let tries = 0
  const finish = () => {
    if (++tries === 1) throw new CallError('unreachable')
    return { state: 'shown' }
  }
  const { store, methods } = openPhotos({ finish })
  await store.adding.choose()
  await store.adding.sendAgain()
  expect(methods()).toEqual(['files.ticket', 'files.finish', 'files.finish', 'points.get'])
})

test('a file that is not a photo says so, and the next one starts from the beginning', async () => {
  const { store, methods } = openPhotos({
    finish: () => {
      throw refused('file_type')
    },
  })
  await store.adding.choose()
  expect(store.adding.added?.problem).toContain('不是照片')
  await store.adding.choose()
  expect(methods()).toEqual(['files.ticket', 'files.finish', 'files.ticket', 'files.finish'])
})

test('a removed photo disappears from the page', async () => {
  const { store, methods } = openPhotos()
  await store.remove(FILE)
  expect(methods()).toEqual(['files.remove', 'points.get'])
})
