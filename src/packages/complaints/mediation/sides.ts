import type { Mediation } from './mediation-store'
import { words } from './words.zh'

interface Said {
  /** The side that gave the answer. */
  who: string
  isOk: boolean
}

type YesNo = boolean | null

const wordOf = (said: Readonly<Record<'yes' | 'no' | 'none', string>>, isOk: YesNo): string =>
  said[isOk === null ? 'none' : isOk ? 'yes' : 'no']

/** The answers of both sides to a time, in words; never 您 towards a mediator. */
export const timeAnswers = (
  side: Mediation['side'],
  { isMineOk, isOtherOk }: { isMineOk: YesNo; isOtherOk: YesNo },
): string => {
  if (isMineOk === true && isOtherOk === true) return words.both
  const [mine, other] =
    side === 'mediator' ? [words.sidesFirst, words.sidesSecond] : [words.sidesMine, words.sidesOther]
  return `${wordOf(mine, isMineOk)} · ${wordOf(other, isOtherOk)}`
}

/** Who has accepted the terms. The resident's side comes last. */
export const termsAnswers = (
  side: Mediation['side'],
  { isMineOk, isOtherOk }: { isMineOk: boolean; isOtherOk: boolean },
): Said[] =>
  side === 'mediator'
    ? [
        { who: words.firstSide, isOk: isMineOk },
        { who: words.secondSide, isOk: isOtherOk },
      ]
    : [
        { who: words.other, isOk: isOtherOk },
        { who: words.you, isOk: isMineOk },
      ]

/** The terms split into lines, numbered whether or not the author wrote numbers. */
export const termLines = (terms: string): string[] =>
  terms
    .split('\n')
    .map((line) => line.trim().replace(/^\d{1,2}\s*[.、．)）](?!\d)\s*/, ''))
    .filter((line) => line !== '')
    .map((line, index) => `${index + 1}. ${line}`)
