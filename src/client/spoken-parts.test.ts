import fc from 'fast-check'
import { spokenParts } from './spoken-parts'

test('a long text is cut where a voice pauses', () => {
  expect(spokenParts('今天开门，到六点。有人值班。', 8)).toEqual(['今天开门，', '到六点。', '有人值班。'])
})

test('a clause that is longer than a part is cut in it, never inside a character', () => {
  expect(spokenParts('𠮷野家𠮷野家', 4)).toEqual(['𠮷野家𠮷', '野家'])
})

test('nothing is lost, and no part is too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, max) => {
      const parts = spokenParts(text, max)
      expect(parts.join('')).toBe(text)
      expect(parts.every((part) => part !== '' && Array.from(part).length <= max)).toBe(true)
    }),
  )
})
