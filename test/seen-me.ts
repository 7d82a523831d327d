import type { Output } from '../src/contract/schema/types'

/** What `me.get` answers a resident who has given neither name nor telephone. */
export const newcomer = {
  role: 'resident',
  isSuspended: false,
  community: null,
  name: null,
  phone: null,
  home: null,
  isEightyPlus: null,
  unread: 0,
  mergeOffer: null,
  volunteering: 'no',
} satisfies Output<'me.get'>

/** What it answers one who has. */
export const seenMe = {
  ...newcomer,
  name: '演示居民',
  phone: { number: '100-0000', isVerified: false },
} satisfies Output<'me.get'>
