import { isChanging, isMethod, methods } from '../../../contract/methods'
import { acts } from './words.zh'

const changing: string[] = Object.keys(methods).filter((name) => isMethod(name) && isChanging(name))

test.each(changing)('%s has words in the log', (method) => {
  expect(acts[method]).toMatch(/\p{Script=Han}/u)
})

test('no words stand there for a method that does not exist or changes nothing', () => {
  expect(Object.keys(acts).filter((method) => !changing.includes(method))).toEqual([])
})
