import type { ChangeHandler } from '../handler'

export const programmesMark: ChangeHandler<'programmes.mark'> = () => Promise.reject(new Error('not written yet'))
