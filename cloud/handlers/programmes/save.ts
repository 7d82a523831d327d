import type { ChangeHandler } from '../handler'

export const programmesSave: ChangeHandler<'programmes.save'> = () => Promise.reject(new Error('not written yet'))
