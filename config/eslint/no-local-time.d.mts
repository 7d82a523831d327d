import type { Rule } from 'eslint'

export const noLocalTime: Rule.RuleModule
