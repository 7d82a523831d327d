import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at } from '../../../../test/shift/seen-shift'
import { Found } from './found'
import type { Verified } from './verify-store'

const verified: Verified = {
  at: at('10:00'),
  isSample: true,
  certificate: {
    number: 'YJ-2026-7K3M-0912',
    name: '林*',
    kinds: ['meals'],
    minutes: 90,
    times: 1,
    from: '2026-11-25',
    until: '2026-11-25',
    issuer: '演示社区',
    phone: null,
    madeOn: '2026-11-25',
    isRevoked: false,
  },
  corrections: 0,
  correctedMinutes: 0,
  checked: null,
}
const textOf = (change: Partial<Verified> = {}): string =>
  onPhone(<Found verified={{ ...verified, ...change }} />, answering({}).call, at('10:00')).container.textContent ?? ''

test('it promises no scan, which leads nowhere without a domain, but the number', () => {
  expect(textOf()).toContain('在怡家“我的”里输入编号核对')
  expect(textOf()).not.toContain('扫码')
})

test('a ledger that is not whole, and a number that was never issued, are said first', () => {
  expect(textOf({ checked: { on: '2026-11-26', brokenAt: 3 } })).toMatch(/^这张证明要再问一声/)
  expect(textOf({ certificate: null })).toContain('没有字母 O、I、L 和 U')
})
