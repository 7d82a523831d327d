import { answering } from '../../../../test/booking/phone'
import { CallError } from '../../../client/call'
import { posterCode } from '../../../domain/scan/poster-code'
import { ScanStore } from './scan-store'

const code = posterCode('rooms', 'm3x7pqr2')

test('the text is sent as it was scanned, once', async () => {
  const { call, calls } = answering({ 'scan.resolve': () => ({ page: '/packages/scan/rooms/index' }) })
  const store = new ScanStore(call, `https://example.cn/s/${code}`)
  await store.load()
  expect(calls).toEqual([['scan.resolve', { text: `https://example.cn/s/${code}` }]])
  expect(store.answer.value?.page).toBe('/packages/scan/rooms/index')
})

test('without an answer the code itself says what it is for', async () => {
  const { call } = answering({
    'scan.resolve': () => {
      throw new CallError('internal', { code: 'internal', message: '系统出错了', retry: true, trace: 't' })
    },
  })
  const store = new ScanStore(call, code)
  await store.load()
  expect([store.answer.problem !== '', store.itself]).toEqual([true, expect.objectContaining({ task: 'rooms' })])
})
