import { spokenWhen } from '../message/spoken-data.zh'
import { spokenDay } from '../spoken.zh'

/**
 * A refusal's sentence plus what helps: which of several times it is about, and what is free instead.
 * @param facts instants
 */
export const withOffer = (message: string, facts: { nextFreeAt?: string; clashAt?: string }, now: string): string => {
  const clash = facts.clashAt === undefined ? '' : `${spokenDay(facts.clashAt, now) || '今天'}那一次不行：`
  const offer = facts.nextFreeAt === undefined ? '' : `最近空着的是${spokenWhen(facts.nextFreeAt, now)}。`
  return `${clash}${message}${offer}`
}
