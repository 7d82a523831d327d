import { isLeftBehind, photoName } from './photo-name'

const TAKEN = '2026-11-24T02:00:00.000Z'
const LATER = '2026-11-25T02:00:00.001Z'
const KEY = '0123456789abcdefghijklmn'

test.each(['', 'resident', 'resident-311'])('a photo of %p is an orphan after a day', (persona) => {
  const name = photoName(persona, TAKEN, KEY)
  expect(name).toMatch(/^[a-z0-9-]+$/)
  expect([
    isLeftBehind(name, persona, TAKEN),
    isLeftBehind(name, persona, '2026-11-25T02:00:00.000Z'),
    isLeftBehind(name, persona, LATER),
  ]).toEqual([false, false, true])
})

test('a photo dated more than a day ahead by a wrong clock is an orphan, too', () => {
  expect(isLeftBehind(photoName('', LATER, KEY), '', TAKEN)).toBe(true)
})

test.each([
  ['resident-31', 'resident-311'],
  ['resident', 'resident-311'],
  ['', 'resident'],
  ['resident', ''],
])('a photo of %p is not deleted for %p', (owner, persona) => {
  expect(isLeftBehind(photoName(owner, TAKEN, KEY), persona, LATER)).toBe(false)
})

test('a name without a time is no orphan', () => {
  expect(isLeftBehind('something-else', '', LATER)).toBe(false)
})
