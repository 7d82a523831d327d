import type { ReadHandler } from '../handler'

export const programmesList: ReadHandler<'programmes.list'> = () => Promise.reject(new Error('not written yet'))
