import assert from 'node:assert/strict'
import { everyDay, roomRules } from '../full/room.mjs'

let keys = 0
const nextKey = () => `weapp-elsewhere-${String(++keys).padStart(8, '0')}`

/**
 * Calls that do not come from the test's phone.
 * @param world of `usePhone`
 * @returns `call(persona, method, input)`, which answers the output and fails on a refusal
 */
export const callsOf = (world) => async (persona, method, input) => {
  const answer = await world.cloud.dispatch({ method, input, key: nextKey() }, await world.cloud.play(persona))
  assert.equal(answer.ok, true, JSON.stringify(answer))
  return answer.output
}

/**
 * A room of the first community, open from nine to eight unless `open` says otherwise.
 * @returns the room as its manager sees it, with the code at its door
 */
export const openRoom = async (call, name, { open = ['09:00', '20:00'], ...changed } = {}) => {
  const { rows } = await call('manager', 'points.list', { communityId: 1 })
  const about = { name, kind: 'hall', capacity: 20, floor: '二楼', fee: '免费', note: '' }
  const more = { rules: { ...roomRules, ...changed }, hours: everyDay(open) }
  const { roomId } = await call('manager', 'rooms.save', { pointId: rows[0].id, ...about, ...more })
  return call('manager', 'rooms.get', { roomId })
}
