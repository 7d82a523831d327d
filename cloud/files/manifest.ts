import type { DeskSources } from '../storage/desk/desk-item'
import { photo } from '../storage/files/desk-source'
import { ACTED, type Merge } from '../storage/people/merge'

export const desk = { photo } satisfies Partial<DeskSources>

export const merge: Merge = { moved: [{ table: 'file', column: 'owner_id' }], stays: { 'file.decided_by': ACTED } }
