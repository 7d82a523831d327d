import type { ReadHandler } from '../handler'

export const programmesMine: ReadHandler<'programmes.mine'> = () => Promise.reject(new Error('not written yet'))
