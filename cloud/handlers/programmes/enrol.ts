import type { ChangeHandler } from '../handler'

export const programmesEnrol: ChangeHandler<'programmes.enrol'> = () => Promise.reject(new Error('not written yet'))
