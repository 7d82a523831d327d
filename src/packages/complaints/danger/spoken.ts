import { placeWord } from '../parts/spoken.zh'
import { words } from './words.zh'

/**
 * The text for reading aloud: whom to call and which place to give. @param place as spoken on the telephone; null
 * where there is no wording for it
 */
export const spokenDanger = (place: string | null): string => {
  const numbers = words.numbers.map(({ number, what, when }) => words.call(number, what, when))
  return [words.title, ...numbers, place === null ? words.noPlace : `${words.place}${placeWord(place)}`].join('。')
}
