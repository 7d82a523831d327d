import { placeWord } from '../parts/spoken.zh'
import { words } from './words.zh'

/** What is read aloud: whom to call, and where to say that it is. @param place as one says it on the telephone; null where no words say it */
export const spokenDanger = (place: string | null): string => {
  const numbers = words.numbers.map(({ number, what, when }) => words.call(number, what, when))
  return [words.title, ...numbers, place === null ? words.noPlace : `${words.place}${placeWord(place)}`].join('。')
}
