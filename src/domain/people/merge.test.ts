import { isSameByPhone, mergeOfferEnd } from './merge'

const phone = '00011112222'

test('a record matches an account by the same telephone number, if the account has verified it', () => {
  const [record, own] = [
    { phone, isFree: true },
    { phone, isVerified: true },
  ]
  expect(isSameByPhone(record, own)).toBe(true)
  expect(isSameByPhone({ ...record, phone: null }, { ...own, phone: null })).toBe(false)
  expect(isSameByPhone({ ...record, isFree: false }, own)).toBe(false)
  expect(isSameByPhone(record, { ...own, isVerified: false })).toBe(false)
  expect(isSameByPhone(record, { ...own, phone: '00011112223' })).toBe(false)
})

test('an offer to merge is open for a week', () => {
  expect(mergeOfferEnd('2026-11-24T02:00:00.000Z')).toBe('2026-12-01T02:00:00.000Z')
})
