import { Failure } from '../../dispatch/answer'
import { presentChild } from '../../present/programmes/present-child'
import { listChildren } from '../../storage/programmes/child-rows'
import type { ReadHandler } from '../handler'

/** The caller's children. */
export const childrenList: ReadHandler<'children.list'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const children = await listChildren(db, person.personId, now)
  return { at: now, children: children.map((child) => presentChild(child, now)) }
}
