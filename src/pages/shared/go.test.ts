import { forget, went } from '../../../test/stubs/taro'
import { go } from './go'

beforeEach(() => {
  forget()
  jest.useFakeTimers()
})
afterEach(() => {
  jest.runAllTimers()
  jest.useRealTimers()
})

const opened = () => went.filter((one) => one.startsWith('navigateTo')).length

test('a second tap at once does not open the page twice', () => {
  go.photo()
  go.photo()
  expect(opened()).toBe(1)
})

test('a page that was left can be opened again at once', () => {
  go.photo()
  go.back()
  go.photo()
  expect(opened()).toBe(2)
})
