import * as v from 'valibot'
import { deskKinds } from '../../domain/desk/desk'
import { limits } from '../limits'
import { instant, nothing, text } from '../schema/base'
import { reading, staff } from '../schema/definition'

export const deskItem = v.strictObject({
  /** Decides which page the item is worked on. */
  kind: v.picklist(deskKinds),
  id: text(1, 40),
  title: text(1, limits.nameMax),
  note: text(0, limits.noteMax),
  community: text(1, limits.nameMax),
  dueAt: instant,
  isLate: v.boolean(),
})

/** The caller's desk: everything that waits for them, the most urgent first. */
export const deskList = reading({
  roles: staff,
  storedRows: ['items'],
  input: nothing,
  output: v.strictObject({
    items: v.pipe(v.array(deskItem), v.maxLength(limits.tasksMax)),
  }),
})
