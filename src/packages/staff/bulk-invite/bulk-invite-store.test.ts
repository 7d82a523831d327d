import { refused } from '../../../../test/refused'
import type { CallMethod } from '../../../client/call'
import { BulkInviteStore } from './bulk-invite-store'

const line = (at: number, outcome: string) => ({ line: at, name: '王一', outcome, code: null, why: null })
const openBulkInvite = (answer: () => unknown, file: string | null = null) =>
  new BulkInviteStore((async () => answer()) as unknown as CallMethod, async () => file)

test('counts the rows of a chosen file without its header and empty lines', async () => {
  const store = openBulkInvite(() => ({}), '姓名,社区,身份\r\n王一,甲社区,工作者\r\n王二,甲社区,工作者\r\n\r\n')
  await store.choose()
  expect(store.isFromFile).toBe(true)
  expect(store.lineCount).toBe(2)
})

test('closing the file picker keeps the pasted text', async () => {
  const store = openBulkInvite(() => ({}))
  store.type('姓名,社区,身份')
  await store.choose()
  expect(store.csv).toBe('姓名,社区,身份')
  expect(store.isFromFile).toBe(false)
})

test('rejected rows come first, otherwise in the order of the table', async () => {
  const lines = [line(2, 'invited'), line(3, 'already'), line(4, 'wrong'), line(5, 'invited'), line(6, 'wrong')]
  const store = openBulkInvite(() => ({ expiresAt: '2026-12-02T02:00:00Z', lines }))
  await store.send()
  expect(store.lines.map(({ line: at }) => at)).toEqual([4, 6, 2, 5, 3])
  expect(store.count('wrong')).toBe(2)
})

test('a table rejected as a whole stays to be corrected', async () => {
  const store = openBulkInvite(() => {
    throw refused('table_wrong')
  })
  store.type('名,单位')
  await store.send()
  expect(store.act.problem).toContain('第一行要有')
  expect(store.csv).toBe('名,单位')
  expect(store.report).toBeNull()
})
