import { spokenWhen } from '../message/spoken-data.zh'
import { spokenDay } from '../spoken.zh'

/**
 * A refusal's sentence plus what helps: which of several times it is about, until when it was possible, and what
 * is free instead.
 * @param facts instants
 */
export const withOffer = (
  message: string,
  facts: { nextFreeAt?: string; clashAt?: string; untilAt?: string },
  now: string,
): string => {
  const clash = facts.clashAt === undefined ? '' : `${spokenDay(facts.clashAt, now) || '今天'}那一次不行：`
  const offer = facts.nextFreeAt === undefined ? '' : `最近空着的是${spokenWhen(facts.nextFreeAt, now)}。`
  const until = facts.untilAt === undefined ? '' : `${spokenWhen(facts.untilAt, now)}\u00a0以前可以自己办。`
  return `${clash}${message}${until}${offer}`
}
