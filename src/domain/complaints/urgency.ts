/** It is happening now; these days; it can wait. */
export const urgencies = ['urgent', 'soon', 'patient'] as const
export type Urgency = (typeof urgencies)[number]
