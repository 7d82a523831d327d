import { roleWords } from '../../../src/domain/message/words.zh'
import type { StaffRole } from '../../../src/domain/people/role'

/** What the roles are called. */
export const titles: Readonly<Record<StaffRole, string>> = roleWords

export const outcomeWords = { invited: '邀请了', already: '已经邀请过', wrong: '不对' } as const
