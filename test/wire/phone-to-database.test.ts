import { type CallMethod, makeCall } from '../../src/client/call'
import type { Transport } from '../../src/client/retry'
import { newKey, openWorld, type World } from '../factories'
import { savedPoint } from '../records/saved-point'
import { place } from '../walk/hill-town'
import { transportNames, transports } from './transports'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const callOver = (transport: Transport): CallMethod => makeCall({ transport, newKey, wait: async () => {} })
const phone = async (name: keyof typeof transports, identity: string | null) =>
  callOver(await transports[name](world, identity))

/** Loses this many answers on their way back; the calls themselves arrive. */
const losing = (losses: number, transport: Transport): Transport => {
  let left = losses
  return async (call) => {
    const answer = await transport(call)
    if (left-- > 0) throw new Error('lost')
    return answer
  }
}

describe.each(transportNames)('over %s', (name) => {
  test('a report of one resident is read by the next', async () => {
    const pointId = await world.newPoint()
    const call = await phone(name, await world.newPerson())
    expect(await call('points.report', { pointId, says: 'closed' })).toEqual({ says: 'closed', staffWill: 'phone' })
    expect(await (await phone(name, null))('points.get', { pointId })).toMatchObject({ closedReportsToday: 1 })
  })

  test('the list and the way to a saved point agree about the walk', async () => {
    const worker = await phone(name, await world.newPerson('worker'))
    const { pointId } = await worker('points.save', savedPoint({ position: place(200, 0) }))
    const anybody = await phone(name, null)
    const { rows } = await anybody('points.nearby', { ...place(0, 0), profile: 'elder' })
    const { walk } = await anybody('points.way', { ...place(0, 0), profile: 'elder', pointId })
    expect(rows.find(({ id }) => id === pointId)?.walk).toEqual(walk)
    expect(walk?.meters).toBe(200)
  })

  test('a refusal arrives with its code, and an invalid field with its name', async () => {
    const call = await phone(name, await world.newPerson())
    await expect(call('points.get', { pointId: '1-0123456789abcdef' })).rejects.toMatchObject({ code: 'not_found' })
    await expect(call('points.search', { text: '' })).rejects.toMatchObject({
      code: 'invalid_input',
      wire: { fields: { text: 'min_length' } },
    })
    await expect((await phone(name, null))('me.get', {})).rejects.toMatchObject({ code: 'unauthenticated' })
  })

  test('an answer that is lost twice still means one report', async () => {
    const [pointId, resident] = [await world.newPoint(), await world.newPerson()]
    const call = callOver(losing(2, await transports[name](world, resident)))
    expect(await call('points.report', { pointId, says: 'closed' })).toMatchObject({ says: 'closed' })
    expect(await call('points.get', { pointId })).toMatchObject({ closedReportsToday: 1 })
  })

  test('an answer lost for good, and the button pressed again, is still one report', async () => {
    const [pointId, resident] = [await world.newPoint(), await world.newPerson()]
    const call = callOver(losing(3, await transports[name](world, resident)))
    await expect(call('points.report', { pointId, says: 'closed' })).rejects.toMatchObject({ code: 'unreachable' })
    expect(await call('points.report', { pointId, says: 'closed' })).toMatchObject({ staffWill: 'phone' })
    expect(await call('points.get', { pointId })).toMatchObject({ closedReportsToday: 1 })
  })

  test('after a final answer the button makes a new call with a new key', async () => {
    const [pointId, resident] = [await world.newPoint(), await world.newPerson()]
    const call = await phone(name, resident)
    await call('points.report', { pointId, says: 'closed' })
    await expect(call('points.report', { pointId, says: 'closed' })).rejects.toMatchObject({ code: 'already_reported' })
  })
})
