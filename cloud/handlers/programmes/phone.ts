import type { ChangeHandler } from '../handler'

export const programmesPhone: ChangeHandler<'programmes.phone'> = () => Promise.reject(new Error('not written yet'))
