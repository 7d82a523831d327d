import { CallError } from '../client/call'

/**
 * Loads a part of a page that is in a subpackage, which may have to be downloaded first.
 * @throws CallError `unreachable`
 */
export const loadPart = async <T>(load: () => Promise<{ default: T }>): Promise<T> => {
  try {
    return (await load()).default
  } catch {
    throw new CallError('unreachable')
  }
}
