import type { ReadHandler } from '../handler'

export const childrenList: ReadHandler<'children.list'> = () => Promise.reject(new Error('not written yet'))
