/** Prevents a line break within the words. */
export const whole = (said: string): string => said.replace(/ /g, '\u00a0')

/** A day and an hour in large type: lines break before and after each of them, and otherwise only between the two. */
export const unbroken = (said: string): string =>
  said
    .replace(
      /^(说好最晚|说好|最晚)([ \u00a0]?)/,
      (_, word: string, gap: string) => word + (gap === '' ? '\u200b' : ' '),
    )
    .replace(/(\d) 前/g, '$1\u00a0前')
    .replace(/\u00a0前(?=[给上])/, '\u00a0前\u200b')
    .replace(/直接打[ \u00a0]/, '直接\u200b打\u00a0')
    .replace(/(\d) (?=[月日])/g, '$1\u00a0')
    .replace(/([月午上里晨]) (?=\d)/g, '$1\u00a0')
    .replace(/日(?=[早上中下晚凌夜])/g, '日\u200b')
    .replace(/([天一二三四五六日])(?=[早上中下晚凌夜][上午晨里]\u00a0[\d:]+\u00a0前)/g, '$1\u200b')

/** Joins facts on one line; where they need more, each part stays whole and no line begins with the dot. */
export const joined = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => unbroken(whole(part)))
    .join('\u00a0· ')

/** A place whose numbers stay with their units: `12 号院`. */
export const placeWord = (place: string): string => place.replace(/(\d) (?=\D)/g, '$1\u00a0')
