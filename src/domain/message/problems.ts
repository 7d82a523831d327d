import { checkTemplates } from './check'
import { templates } from './templates'

/** What is wrong with our own messages; the build of the functions fails for any of it. */
export const templateProblems = (): string[] => checkTemplates(templates)
