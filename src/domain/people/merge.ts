import { DAY_MS, toInstant } from '../time'

/** For how many days a person is asked whether a record made at the counter is about them. */
const OFFER_DAYS = 7

export const mergeOfferEnd = (at: string): string => toInstant(Date.parse(at) + OFFER_DAYS * DAY_MS)

/** A person record without WeChat. `isFree`: still without WeChat, and not merged yet. */
interface RecordHalf {
  phone: string | null
  isFree: boolean
}

/** The person with WeChat. `isVerified`: the telephone number was verified. */
interface OwnHalf {
  phone: string | null
  isVerified: boolean
}

/** Whether a record and a person may be merged: they have the same number, and it is verified on the person's side. */
export const isSameByPhone = (record: RecordHalf, own: OwnHalf): boolean =>
  record.isFree && record.phone !== null && record.phone === own.phone && own.isVerified
