import type { BulkInviteLine } from './bulk-invite-store'
import { asCsv, asText } from './result-table'

const lines: BulkInviteLine[] = [
  { line: 4, name: '', outcome: 'wrong', code: null, why: '没有叫“柚子”的社区' },
  { line: 2, name: '王一', outcome: 'invited', code: '7K3QF-XM2RA', why: null },
]

test('copied text pastes into the columns of a spreadsheet', () => {
  expect(asText(lines)).toBe(
    '行\t姓名\t结果\t邀请码\t原因\n4\t\t没邀成\t\t没有叫“柚子”的社区\n2\t王一\t已邀请\t7K3QF-XM2RA\t',
  )
})

test('the saved file opens as UTF-8, one row per line', () => {
  expect(asCsv(lines).startsWith('\ufeff行,姓名,结果,邀请码,原因\r\n')).toBe(true)
  expect(asCsv(lines)).toContain('\r\n2,王一,已邀请,7K3QF-XM2RA,\r\n')
})

test('commas and quotes stay inside their cell, and nothing is evaluated as a formula', () => {
  const csv = asCsv([{ line: 2, name: '=1+1', outcome: 'wrong', code: null, why: '名字里有"和,' }])
  expect(csv).toContain(`2,'=1+1,没邀成,,"名字里有""和,"`)
})
