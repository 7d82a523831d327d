import type { ChangeHandler } from '../handler'

export const programmesAnswer: ChangeHandler<'programmes.answer'> = () => Promise.reject(new Error('not written yet'))
