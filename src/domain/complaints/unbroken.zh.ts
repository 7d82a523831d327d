/** Words that no line breaks between. */
export const whole = (said: string): string => said.replace(/ /g, '\u00a0')

/** A day and an hour in large letters: lines break before and after them, and else between the two alone. */
export const unbroken = (said: string): string =>
  said
    .replace(
      /^(说好最晚|说好|最晚)([ \u00a0]?)/,
      (_, word: string, gap: string) => word + (gap === '' ? '\u200b' : ' '),
    )
    .replace(/\u00a0前(?=[给上])/, '\u00a0前\u200b')
    .replace(/直接打[ \u00a0]/, '直接\u200b打\u00a0')
    .replace(/(\d) (?=[月日])/g, '$1\u00a0')
    .replace(/([月午上里晨]) (?=\d)/g, '$1\u00a0')
    .replace(/日(?=[早上中下晚凌夜])/g, '日\u200b')

/** What is known, on one line; where it needs more, each part stays whole, and no line begins with the dot. */
export const joined = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => unbroken(whole(part)))
    .join('\u00a0· ')

/** A place, whose numbers stay with what they count: `12 号院`. */
export const placeWord = (place: string): string => place.replace(/(\d) (?=\D)/g, '$1\u00a0')
