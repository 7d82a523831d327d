import { DAY_MS, toInstant } from '../../time'

export const ANSWER_DAYS = 7
export const REOPEN_DAYS = 30

/**
 * When a settled complaint is closed as unanswered because its reporter did not say whether it is solved. An instant.
 */
export const closeAt = (settledAt: string): string => toInstant(Date.parse(settledAt) + ANSWER_DAYS * DAY_MS)

/** Until when a settled complaint may be reopened, even if it has been closed since. An instant, excluded. */
export const reopenUntil = (settledAt: string): string => toInstant(Date.parse(settledAt) + REOPEN_DAYS * DAY_MS)
