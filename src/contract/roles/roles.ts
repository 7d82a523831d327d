import * as v from 'valibot'
import { staffRoles } from '../../domain/people/role'
import { limits } from '../limits'
import { communityId, instant, personId, phone, text, whole } from '../schema/base'
import { community, role } from '../me/me'
import { changing, heads, reading, signedIn } from '../schema/definition'

const name = text(1, limits.personNameMax)
const invited = v.picklist(staffRoles)
/** As typed: in upper or lower case, with or without the dash. */
const code = text(1, limits.inviteCodeMax)

/**
 * Who has which role, and who is invited: for a manager in their own community, for an admin in one community or the
 * whole district.
 */
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
          /** The last four digits, when somebody else of the same community has the same name. */
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

/**
 * Creates an invite: a one-time code, shown once, which the person enters in 我的. Only an admin can omit the
 * community.
 */
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

/**
 * Bulk invite from a CSV table with the columns `name,community,role[,phone]`. The output has a result for each line;
 * sending the same table again invites nobody twice.
 */
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

/** Revokes an invite. */
export const rolesUninvite = changing({
  roles: heads,
  audit: '取消邀请',
  districtSees: 'byDay',
  input: v.strictObject({ inviteId: personId }),
  output: v.strictObject({ endedAt: instant }),
})

/** Enters an invite code, which gives the caller its role at once. */
export const rolesAccept = changing({
  roles: signedIn,
  audit: '填码领了身份',
  districtSees: 'byDay',
  input: v.strictObject({ code }),
  output: v.strictObject({ role: invited, community: v.nullable(community) }),
})

/** Suspends a role, takes it away or restores a suspended one; takes effect at that person's next call. */
export const rolesTake = changing({
  roles: heads,
  audit: '停用、收回或恢复身份',
  districtSees: 'byDay',
  input: v.strictObject({ personId, how: v.picklist(['suspend', 'take', 'restore']) }),
  output: v.strictObject({ role, isSuspended: v.boolean() }),
})
