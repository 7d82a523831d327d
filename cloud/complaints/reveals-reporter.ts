import { quotes } from '../../src/domain/mediation/quotes'
import { contains } from '../../src/domain/mask/contains'
import { Refusal } from '../../src/domain/refusal'
import { listReportersWords, type ReportersWords } from '../storage/complaints/reporters-words'
import type { Tx } from '../storage/tables'

const isKnown = (text: string | null): text is string => text !== null && text !== ''

const reveals = (text: string, { name, phone, door, words }: ReportersWords): boolean =>
  contains(text, { names: [name].filter(isKnown), numbers: [phone].filter(isKnown), doors: [door].filter(isKnown) }) ||
  words.some((said) => quotes(text, said))

/**
 * Checks that texts the other side will read do not identify the reporter: no name (unless allowed), no phone number,
 * no door, and none of the words they wrote, in the complaint or later.
 * @throws Refusal `reveals_reporter`
 */
export const refuseRevealing = async (tx: Tx, complaintId: string, ...texts: readonly string[]): Promise<void> => {
  const reporters = await listReportersWords(tx, complaintId)
  if (texts.some((text) => reporters.some((one) => reveals(text, one)))) throw new Refusal('reveals_reporter')
}
