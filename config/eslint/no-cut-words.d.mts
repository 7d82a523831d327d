import type { Rule } from 'eslint'

export const noCutWords: Rule.RuleModule
