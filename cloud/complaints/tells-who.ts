import { quotes } from '../../src/domain/mediation/quotes'
import { contains } from '../../src/domain/mask/contains'
import { Refusal } from '../../src/domain/refusal'
import { listToldBy, type ToldBy } from '../storage/complaints/told-by'
import type { Tx } from '../storage/tables'

const isKnown = (text: string | null): text is string => text !== null && text !== ''

const tells = (text: string, { name, phone, door, words }: ToldBy): boolean =>
  contains(text, { names: [name].filter(isKnown), numbers: [phone].filter(isKnown), doors: [door].filter(isKnown) }) ||
  words.some((said) => quotes(text, said))

/**
 * What the other side will read must not betray who told it: no name, unless that is allowed, no number, no door, none of
 * the words as they were written, with the case or later. @throws Refusal `tells_who`
 */
export const refuseTelling = async (tx: Tx, complaintId: string, ...texts: readonly string[]): Promise<void> => {
  const told = await listToldBy(tx, complaintId)
  if (texts.some((text) => told.some((one) => tells(text, one)))) throw new Refusal('tells_who')
}
