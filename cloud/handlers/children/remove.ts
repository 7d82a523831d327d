import type { ChangeHandler } from '../handler'

export const childrenRemove: ChangeHandler<'children.remove'> = () => Promise.reject(new Error('not written yet'))
