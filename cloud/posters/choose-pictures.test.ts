import { choosePictures, qrTextOf } from './choose-pictures'

const CODE = 'arm3x7pqr2sd'
const PICTURE = Buffer.from('picture')
const miniCodes = { picture: () => Promise.resolve(PICTURE) }
const store = { get: () => Promise.resolve(null), put: () => Promise.resolve() }
const origin = 'https://yijia.example.cn'

test.each([
  ['with a domain the address is printed', { origin, miniCodes }, { text: `${origin}/s/${CODE}` }],
  ["without a domain WeChat's own code is printed", { origin: null, miniCodes }, { image: PICTURE }],
  ['without either the letters are printed', { origin: null, miniCodes: null }, { text: CODE }],
])('%s, and the door of a room says the same', async (_, sources, picture) => {
  expect(await choosePictures({ ...sources, store }).of(CODE)).toEqual(picture)
  expect(qrTextOf(sources, CODE)).toBe('text' in picture ? picture.text : null)
})
