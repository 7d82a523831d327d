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
/** A core is what the point offers, or nothing: 办身份证 is not answered by what one has to bring. */
const offered: ReadonlySet<FieldKind> = new Set(['name', 'kind', 'highlight', 'service', 'there'])
/** A core is sure, and the surer the more of the word it is; but less than the whole word is. */
const CORE_FROM = 0.75
const CORE_MORE = 0.15

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

const partOf = (part: number, length: number): number => CORE_FROM + CORE_MORE * Math.min(1, part / length)

/** One of the things that the word may be about. @param length of the word */
const asCore = (core: readonly string[], length: number, fields: readonly Field[]): Match | null =>
  best(
    fields
      .filter(({ kind, text }) => offered.has(kind) && text.includes(core.join('')))
      .map((field) => ({ field, score: weights[field.kind] * partOf(core.length, length) })),
  )

const listedWords = ({ kind, text }: Field): string[] => {
  if (kind === 'kind') return text.split(' ')
  return kind === 'service' ? [text] : []
}

/** A kind or service, as a whole, with which the word ends, whatever stands before it. */
const asEnd = (form: readonly string[], fields: readonly Field[]): Match | null =>
  best(
    fields
      .flatMap((field) => listedWords(field).map((text) => ({ field, text })))
      .filter(({ text }) => text.length > 1 && form.join('').endsWith(text))
      .map(({ field, text }) => ({ field, score: partOf(text.length, form.length) })),
  )

/** Letters and digits, as a whole or not at all. */
const latin = (form: readonly string[], fields: readonly Field[]): Match | null => {
  const matches = fields.map((field) => ({
    field,
    score: field.text.includes(form.join('')) ? weights[field.kind] : 0,
  }))
  return best(matches.filter(({ score }) => score > 0))
}

const answerTo = ({ isLatin, forms, cores }: AskedWord, fields: readonly Field[]): Match | null => {
  if (isLatin) return latin(forms[0] ?? [], fields)
  const han = fields.filter(({ kind }) => kind !== 'initials')
  const length = forms[0]?.length ?? 0
  const core = best(cores.flatMap((one) => asCore(one, length, han) ?? []))
  const pieces = best(forms.flatMap((form) => inPieces(form, han) ?? []))
  return best([
    ...forms.flatMap((form) => [inOneField(form, han) ?? [], asEnd(form, han) ?? []].flat()),
    ...(pieces ? [{ ...pieces, field: core?.field ?? pieces.field }] : []),
    ...(core ? [core] : []),
  ])
}

/** How well a point answers; each word counts by its length. @param search the point's column of that name */
export const matchPoint = (asked: readonly AskedWord[], search: string): Match | null => {
  const question = asked.filter(({ isAside }) => !isAside)
  const fields = fieldsOf(search)
  const lengths = question.map(({ forms }) => forms[0]?.length ?? 0)
  const answers = question.map((word) => answerTo(word, fields))
  const main = best(
    answers.flatMap((answer, index) => (answer ? [{ ...answer, score: answer.score * (lengths[index] ?? 0) }] : [])),
  )
  const sum = answers.reduce((total, answer, index) => total + (answer?.score ?? 0) * (lengths[index] ?? 0), 0)
  return main && { field: main.field, score: sum / lengths.reduce((total, one) => total + one, 0) }
}
