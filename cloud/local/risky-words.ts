import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RiskyWords } from '../platform/words-check'

/** The invented words that local moderation takes for risky or doubtful. @param root the project's folder */
export const readRiskyWords = (root: string): RiskyWords =>
  JSON.parse(readFileSync(join(root, 'data/sample/risky-words.json'), 'utf8')) as RiskyWords
