import type { ReadHandler } from '../handler'

export const programmesRoster: ReadHandler<'programmes.roster'> = () => Promise.reject(new Error('not written yet'))
