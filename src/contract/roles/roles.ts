import * as v from 'valibot'
import { staffRoles } from '../../domain/people/role'
import { limits } from '../limits'
import { communityId, instant, personId, phone, text, whole } from '../schema/base'
import { community, role } from '../me/me'
import { changing, heads, reading, signedIn } from '../schema/definition'

const name = text(1, limits.personNameMax)
const invited = v.picklist(staffRoles)
/** As it is typed: capitals or not, with or without the dash. */
const code = text(1, limits.inviteCodeMax)

/** Who has which role, and who is invited: of the own community for a manager, of one or of the district for an admin. */
export const rolesList = reading({
  roles: heads,
  storedRows: ['people', 'invites'],
  input: v.strictObject({ communityId: v.optional(communityId) }),
  output: v.strictObject({
    people: v.pipe(
      v.array(
        v.strictObject({
          id: personId,
          name: v.nullable(name),
          /** The last four digits, where somebody else of the same community has this name. */
          phoneEnd: v.nullable(text(1, 4)),
          role,
          community: v.nullable(community),
          isSuspended: v.boolean(),
        }),
      ),
      v.maxLength(limits.listRowsMax),
    ),
    invites: v.pipe(
      v.array(
        v.strictObject({ id: personId, name, role: invited, community: v.nullable(community), expiresAt: instant }),
      ),
      v.maxLength(limits.listRowsMax),
    ),
    isMore: v.boolean(),
  }),
})

/** A one-time code, shown once, to be typed in 我的. Without a community only for an admin. */
export const rolesInvite = changing({
  roles: heads,
  audit: '邀请',
  districtSees: 'byDay',
  input: v.strictObject({
    role: invited,
    communityId: v.nullable(communityId),
    name,
    phone: v.optional(phone),
  }),
  output: v.strictObject({ code, expiresAt: instant }),
})

/** Many at once by a table: `name,community,role[,phone]`. Each line is told what became of it; sent again, nobody doubles. */
export const rolesBulkInvite = changing({
  roles: heads,
  audit: '按表格邀请',
  districtSees: 'byDay',
  storedRows: ['lines'],
  input: v.strictObject({ csv: text(1, limits.bulkInviteCharactersMax) }),
  output: v.strictObject({
    expiresAt: instant,
    lines: v.pipe(
      v.array(
        v.strictObject({
          line: whole(1, 1_000_000),
          name: text(0, limits.personNameMax),
          outcome: v.picklist(['invited', 'already', 'wrong']),
          code: v.nullable(code),
          /** Why the line was left out. */
          why: v.nullable(text(1, limits.noteMax)),
        }),
      ),
      v.maxLength(limits.bulkInviteLinesMax),
    ),
  }),
})

/** Takes an invitation back. */
export const rolesUninvite = changing({
  roles: heads,
  audit: '取消邀请',
  districtSees: 'byDay',
  input: v.strictObject({ inviteId: personId }),
  output: v.strictObject({ endedAt: instant }),
})

/** Types the code: the role is the caller's from now on. */
export const rolesAccept = changing({
  roles: signedIn,
  audit: '填码领了身份',
  districtSees: 'byDay',
  input: v.strictObject({ code }),
  output: v.strictObject({ role: invited, community: v.nullable(community) }),
})

/** Suspends a role, takes it away or gives a suspended one back: felt at that person's next call. */
export const rolesTake = changing({
  roles: heads,
  audit: '停用、收回或恢复身份',
  districtSees: 'byDay',
  input: v.strictObject({ personId, how: v.picklist(['suspend', 'take', 'restore']) }),
  output: v.strictObject({ role, isSuspended: v.boolean() }),
})
