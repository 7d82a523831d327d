import { DAY_MS } from '../../../domain/time'

/** Younger files may belong to another window that is about to save the draft that names them. */
const YOUNG_MS = DAY_MS

/**
 * The file name under which the phone stores a photo: it contains its owner and when it was taken.
 * @param persona the persona in a demonstration, else empty: letters, digits and hyphens
 * @param now an instant
 * @param key letters and digits
 */
export const photoName = (persona: string, now: string, key: string): string =>
  [persona, Date.parse(now).toString(36), key].filter((part) => part !== '').join('-')

/** Whether a photo that no draft of this person names is an orphan to be deleted; other people's photos never are. */
export const isLeftBehind = (name: string, persona: string, now: string): boolean => {
  const [, owner = '', taken = ''] = /^(?:(.*)-)?([0-9a-z]{8})-[0-9a-z]+$/.exec(name) ?? []
  return taken !== '' && owner === persona && Math.abs(Date.parse(now) - parseInt(taken, 36)) > YOUNG_MS
}
