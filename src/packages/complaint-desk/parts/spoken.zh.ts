import { unbroken, whole } from '../../../domain/complaints/unbroken.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'

/** `今天下午 2:30`, `11 月 26 日` and `下午 2:30`, without line breaks inside where words are kept whole. Instants. */
export const moment = (at: string, now: string): string => unbroken(whole(spokenWhen(at, now)))

/** The same where `今天上午 10:20` may be too long for a line: it may break before the hour, never inside it. Instants. */
export const narrowMoment = (at: string, now: string): string => moment(at, now).replace(/^(\D+)\u00a0(?=\d)/, '$1 ')
