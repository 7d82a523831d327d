/** Younger ones may be another window's, which is about to write down the draft that names them. */
const YOUNG_MS = 86_400_000

/**
 * Under which the phone keeps a photo: it says whose it is and when it was taken.
 * @param persona who plays in a demonstration, else empty: letters, digits and hyphens
 * @param now an instant
 * @param key letters and digits
 */
export const photoName = (persona: string, now: string, key: string): string =>
  [persona, Date.parse(now).toString(36), key].filter((part) => part !== '').join('-')

/** Whether a photo that no draft of this person names has been left behind; other people's photos never are. */
export const isLeftBehind = (name: string, persona: string, now: string): boolean => {
  const [, owner = '', taken = ''] = /^(?:(.*)-)?([0-9a-z]{8})-[0-9a-z]+$/.exec(name) ?? []
  return taken !== '' && owner === persona && Math.abs(Date.parse(now) - parseInt(taken, 36)) > YOUNG_MS
}
