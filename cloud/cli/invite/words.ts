import { roleWords } from '../../../src/domain/message/words.zh'
import type { StaffRole } from '../../../src/domain/people/role'

/** The names of the roles. */
export const titles: Readonly<Record<StaffRole, string>> = roleWords

export const outcomeWords = { invited: '邀请了', already: '已经邀请过', wrong: '不对' } as const
