import { DAY_MS, toInstant } from '../time'

/** How long somebody is asked whether a record made at the counter is about them. */
const OFFER_DAYS = 7

export const mergeOfferEnd = (at: string): string => toInstant(Date.parse(at) + OFFER_DAYS * DAY_MS)

/** A record without WeChat. `isFree`: it is still one, and not merged with anybody yet. */
interface RecordHalf {
  phone: string | null
  isFree: boolean
}

/** The one with WeChat. `isVerified`: somebody made sure of the number. */
interface OwnHalf {
  phone: string | null
  isVerified: boolean
}

/** Whether a record and a person may become one: by the same number, verified on the person's side. */
export const isSameByPhone = (record: RecordHalf, own: OwnHalf): boolean =>
  record.isFree && record.phone !== null && record.phone === own.phone && own.isVerified
