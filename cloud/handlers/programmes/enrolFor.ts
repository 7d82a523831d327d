import type { ChangeHandler } from '../handler'

export const programmesEnrolFor: ChangeHandler<'programmes.enrolFor'> = () =>
  Promise.reject(new Error('not written yet'))
