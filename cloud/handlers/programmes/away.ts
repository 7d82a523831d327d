import type { ChangeHandler } from '../handler'

export const programmesAway: ChangeHandler<'programmes.away'> = () => Promise.reject(new Error('not written yet'))
