import type { Method } from '../../src/contract/methods'
import { definitionOf } from '../../src/contract/schema/definition-of'
import type { Role } from '../../src/domain/people/role'

/**
 * Whether the definition of a method lets a role call it. For which community staff may act is decided by
 * predicates in domain/people/role.
 */
export const mayCall = (role: Role, method: Method): boolean =>
  definitionOf(method).roles.some((allowed) => allowed === role)
