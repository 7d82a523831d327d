import { checkTemplates } from './check'
import { templates } from './templates'

/** The problems of our own messages; any of them fails the build of the functions. */
export const templateProblems = (): string[] => checkTemplates(templates)
