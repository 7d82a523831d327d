import type { ReadHandler } from '../handler'

export const programmesGet: ReadHandler<'programmes.get'> = () => Promise.reject(new Error('not written yet'))
