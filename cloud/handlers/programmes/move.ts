import type { ChangeHandler } from '../handler'

export const programmesMove: ChangeHandler<'programmes.move'> = () => Promise.reject(new Error('not written yet'))
