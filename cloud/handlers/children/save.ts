import type { ChangeHandler } from '../handler'

export const childrenSave: ChangeHandler<'children.save'> = () => Promise.reject(new Error('not written yet'))
