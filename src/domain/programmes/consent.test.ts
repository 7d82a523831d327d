import { createHash } from 'node:crypto'
import { CONSENT_VERSION, consentWords } from './consent.zh'

const hash = createHash('sha256').update(JSON.stringify(consentWords)).digest('hex')

/** The words of each version. Whoever changes the words adds a version; an old line never changes. */
const versions: Readonly<Record<number, string>> = {
  1: '49d3ccfff53c56db1dfedac401f40d2757e6b5002f78242ef5b21470b8ad4d2a',
}

test('the words a guardian consented to are those of their version', () => {
  expect(versions[CONSENT_VERSION]).toBe(hash)
})

test('every version has words of its own, and the last one is in use', () => {
  expect(new Set(Object.values(versions)).size).toBe(Object.keys(versions).length)
  expect(Math.max(...Object.keys(versions).map(Number))).toBe(CONSENT_VERSION)
})
