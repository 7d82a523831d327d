import type { ReadHandler } from '../handler'

export const programmesSheet: ReadHandler<'programmes.sheet'> = () => Promise.reject(new Error('not written yet'))
