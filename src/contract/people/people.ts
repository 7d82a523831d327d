import * as v from 'valibot'
import { limits } from '../limits'
import { communityId, instant, personId, phone, text } from '../schema/base'
import { community, role } from '../me/me'
import { changing, staff } from '../schema/definition'

const name = text(1, limits.personNameMax)

/** One result of a search: just enough to tell two people apart. `phoneEnd`: the last four digits. */
export const foundPerson = v.strictObject({
  id: personId,
  name: v.nullable(name),
  phoneEnd: v.nullable(text(1, 4)),
  home: v.nullable(text(1, limits.nameMax)),
  hasWechat: v.boolean(),
})

/**
 * Finds people of the caller's own community by a part of the name or by the whole phone number. Each result is logged
 * as a view, and so is a search without result.
 */
export const peopleFind = changing({
  roles: staff,
  audit: '找人',
  districtSees: 'own',
  isAnswerKept: false,
  storedRows: ['people'],
  input: v.strictObject({ text: text(2, limits.searchMax) }),
  output: v.strictObject({ people: v.pipe(v.array(foundPerson), v.maxLength(limits.peopleFoundMax)) }),
})

/** Everything staff may see of one person. It changes something: the view is logged. */
export const peopleOpen = changing({
  roles: staff,
  audit: '打开看了',
  districtSees: 'own',
  isAnswerKept: false,
  input: v.strictObject({ personId }),
  output: v.strictObject({
    id: personId,
    name: v.nullable(name),
    phone: v.nullable(v.strictObject({ number: phone, isVerified: v.boolean() })),
    home: v.nullable(community),
    isEightyPlus: v.nullable(v.boolean()),
    role,
    hasWechat: v.boolean(),
    madeAt: instant,
    /**
     * Somebody with WeChat and the same verified number, perhaps the same person. Only if this person has no WeChat.
     */
    duplicate: v.nullable(foundPerson),
    isMergeOffered: v.boolean(),
  }),
})

/** Creates a record of somebody without WeChat, at the counter or on the telephone. */
export const peopleCreate = changing({
  roles: staff,
  audit: '建了一份档',
  districtSees: 'own',
  input: v.strictObject({
    communityId,
    name,
    phone: v.nullable(phone),
    isEightyPlus: v.nullable(v.boolean()),
  }),
  output: v.strictObject({ personId }),
})

/** Staff confirm that a typed phone number belongs to the person. */
export const peopleConfirm = changing({
  roles: staff,
  audit: '当面核了电话',
  districtSees: 'own',
  input: v.strictObject({ personId, phone }),
  output: v.strictObject({ phone }),
})

/** Proposes to merge this record without WeChat into the account with the same verified number; its person is asked. */
export const peopleMerge = changing({
  roles: staff,
  audit: '请本人合并两份档',
  districtSees: 'own',
  input: v.strictObject({ personId }),
  output: v.strictObject({ expiresAt: instant }),
})
