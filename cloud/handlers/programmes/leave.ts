import type { ChangeHandler } from '../handler'

export const programmesLeave: ChangeHandler<'programmes.leave'> = () => Promise.reject(new Error('not written yet'))
