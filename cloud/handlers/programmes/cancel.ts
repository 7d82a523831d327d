import type { ChangeHandler } from '../handler'

export const programmesCancel: ChangeHandler<'programmes.cancel'> = () => Promise.reject(new Error('not written yet'))
