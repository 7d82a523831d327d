import { contains } from '../../src/domain/mask/contains'
import { quotes } from '../../src/domain/complaint/quotes'
import { Refusal } from '../../src/domain/refusal'
import type { CaseRow } from '../storage/complaints/case-rows'

/**
 * What the other side will read must not betray who told it: no name, unless that is allowed, no number, no door, none of
 * the words as they were written. @throws Refusal `tells_who`
 */
export const refuseTelling = (row: CaseRow, ...texts: readonly string[]): void => {
  const secrets = [row.isNamed ? null : row.filerName, row.filerPhone, row.door].filter((one) => one !== null && one !== '')
  const tells = (text: string) => contains(text, secrets as string[]) || quotes(text, row.words)
  if (texts.some(tells)) throw new Refusal('tells_who')
}
