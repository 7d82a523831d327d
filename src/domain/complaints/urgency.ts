/** Happening now; within days; can wait. */
export const urgencies = ['urgent', 'soon', 'patient'] as const
export type Urgency = (typeof urgencies)[number]
