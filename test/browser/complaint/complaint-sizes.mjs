import assert from 'node:assert/strict'
import { faultsOf } from '../look.mjs'
import { callOf, handOf } from './complaint-hand.mjs'

/** Measures every screen on which the flow reads words. */
const looking = (phone, letters, hand) => {
  const faults = []
  const look = async () => {
    const [route] = new URL(phone.page.url()).hash.split('?')
    faults.push(...(await faultsOf(phone.page, letters)).map((fault) => `${route}: ${fault}`))
  }
  const read = async (words) => {
    const text = await hand.read(words)
    await phone.ready()
    await look()
    return text
  }
  return { hand: { ...hand, read }, faults }
}

const SIZES = {
  small: { letters: 'xl', width: 320 },
  usual: { letters: 'normal', width: 390 },
  wide: { letters: 'normal', width: 1_280 },
}

/** What the console says of a refusal. */
const REFUSED = /Failed to load resource/

/**
 * Tests in which a flow is done, and every screen of it holds together in a size.
 * @param onPhone of `useCloud`
 */
export const inSizeOf = (onPhone) => (sentence, size, body) => {
  const { letters, width } = SIZES[size]
  const options = { path: '', width, allowed: REFUSED, remembered: { settings: { letters, pace: 'standard' } } }
  onPhone(`${sentence} (${letters}, ${width} px)`, options, async (phone, cloud) => {
    const { hand, faults } = looking(phone, letters, handOf(phone))
    await body({ hand, call: callOf(cloud), phone, cloud })
    assert.equal([...new Set(faults)].join('\n'), '')
  })
}
