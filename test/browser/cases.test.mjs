import assert from 'node:assert/strict'
import { fromQueueToReopened, handedOverOrRefused, toldForACaller, twoHomesTalk, usedCard } from '../flows/cases.mjs'
import { faultsOf } from './look.mjs'
import { useCloud } from './setting.mjs'
import { callOf, handOf } from './trouble-hand.mjs'

const onPhone = useCloud()

/** What a browser says of an answer that refuses. */
const REFUSED = /Failed to load resource/

/** Looks at every screen that words were read on. */
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

const SIZES = { small: { letters: 'xl', width: 320 }, usual: { letters: 'normal', width: 390 }, wide: { letters: 'normal', width: 1_280 } }

/** The flow is done, and every screen of it holds together in this size. */
const inSize = (sentence, size, body) => {
  const { letters, width } = SIZES[size]
  onPhone(`${sentence} (${letters}, ${width} px)`, { path: '', width, allowed: REFUSED, remembered: { settings: { letters, pace: 'standard' } } }, async (phone, cloud) => {
    const { hand, faults } = looking(phone, letters, handOf(phone))
    await body({ hand, call: callOf(cloud) })
    assert.equal([...new Set(faults)].join('\n'), '')
  })
}

inSize('a worker takes a case by its clock, visits and settles it; 没解决 brings it back into the queue', 'small', (parts) => fromQueueToReopened(parts, 'resident-321'))
inSize('a case is handed over with its number or refused with a reason, and the resident reads it', 'wide', (parts) => handedOverOrRefused(parts, 'resident-322'))
inSize('a worker writes down what somebody on the telephone tells', 'wide', toldForACaller)
inSize('two homes talk by a card that works once, and the other side never reads who told it', 'small', async (parts) => {
  const card = await twoHomesTalk(parts, 'resident-323', 'resident-324')
  await usedCard(parts, 'resident-325', card)
})
