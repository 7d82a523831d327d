import { coveredBy, likeness, pairsOf } from './likeness'
import { type Field, type FieldKind, fieldsOf } from './point-text'
import type { AskedWord } from './question'

/** How well a point answers a question, from 0 to 1, and the field that says most about it. */
export interface Match {
  score: number
  field: Field
}

/** A name says more about a point than what one has to bring there. */
const weights: Readonly<Record<FieldKind, number>> = {
  name: 1,
  kind: 1,
  highlight: 1,
  service: 1,
  initials: 1,
  there: 0.9,
  bring: 0.7,
  who: 0.7,
  address: 0.7,
}
const PIECES = 0.85

const best = (matches: readonly Match[]): Match | null =>
  matches.reduce<Match | null>((most, one) => (most && most.score >= one.score ? most : one), null)

const inOneField = (form: readonly string[], fields: readonly Field[]): Match | null =>
  best(fields.map((field) => ({ field, score: weights[field.kind] * likeness(form, field.text) })))

/** The word in pieces of two characters and more, which may stand in several fields: 老人 here and 手机 there. */
const inPieces = (form: readonly string[], fields: readonly Field[]): Match | null => {
  const sums = form.map(() => 0)
  const pairs = pairsOf(form)
  const shares = fields.map((field): Match => {
    const covered = coveredBy(pairs, field.text)
    covered.forEach((isCovered, index) => {
      if (isCovered) sums[index] = Math.max(sums[index] ?? 0, weights[field.kind])
    })
    return { field, score: covered.filter(Boolean).length * weights[field.kind] }
  })
  const main = best(shares)
  const sum = sums.reduce((total, one) => total + one, 0)
  return main && { field: main.field, score: (PIECES * sum) / form.length }
}

/** Letters and digits, as a whole or not at all. */
const latin = (form: readonly string[], fields: readonly Field[]): Match | null => {
  const matches = fields.map((field) => ({
    field,
    score: field.text.includes(form.join('')) ? weights[field.kind] : 0,
  }))
  return best(matches.filter(({ score }) => score > 0))
}

const answerTo = ({ isLatin, forms }: AskedWord, fields: readonly Field[]): Match | null => {
  if (isLatin) return latin(forms[0] ?? [], fields)
  const han = fields.filter(({ kind }) => kind !== 'initials')
  return best(forms.flatMap((form) => [inOneField(form, han) ?? [], inPieces(form, han) ?? []]).flat())
}

/** How well a point answers; each word counts by its length. @param search the point's column of that name */
export const matchPoint = (question: readonly AskedWord[], search: string): Match | null => {
  const fields = fieldsOf(search)
  const lengths = question.map(({ forms }) => forms[0]?.length ?? 0)
  const answers = question.map((word) => answerTo(word, fields))
  const main = best(
    answers.flatMap((answer, index) => (answer ? [{ ...answer, score: answer.score * (lengths[index] ?? 0) }] : [])),
  )
  const sum = answers.reduce((total, answer, index) => total + (answer?.score ?? 0) * (lengths[index] ?? 0), 0)
  return main && { field: main.field, score: sum / lengths.reduce((total, one) => total + one, 0) }
}
