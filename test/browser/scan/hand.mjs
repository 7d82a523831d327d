import { everyDay, roomRules } from '../../full/room.mjs'
import { hangPosters } from '../../full/posters.mjs'
import { callOf } from '../complaint/complaint-hand.mjs'

const hours = everyDay(['08:00', '20:00'])
const rules = { ...roomRules, noticeMinutes: 0, weekMinutesMax: 1_200 }

/**
 * Gives one point of the sample a single room that anybody may book, and hangs a poster for each task there.
 * @returns the point's id and name, the room's id, the posters' codes by task and the sign's as `door`, the file
 */
export const hangAll = async (cloud) => {
  const call = callOf(cloud)
  const { points } = await call('admin', 'posters.list', { communityId: 1 })
  const [{ id: pointId, name, rooms }] = points
  const room = { name: '演示活动室', kind: 'hall', capacity: 20, floor: '二楼', fee: '免费', note: '', rules, hours }
  for (const { id } of rooms) await call('admin', 'rooms.retire', { roomId: id, reason: '演示' })
  const { roomId } = await call('admin', 'rooms.save', { pointId, ...room })
  const hung = await hangPosters(call, 'admin', { pointId, communityId: 1 }, { hasDoorSigns: true })
  const door = hung.posters.find((poster) => poster.roomId === roomId).code
  return { pointId, name, roomId, codes: { ...hung.codes, door }, file: hung.file }
}

/** The page that a scanned text opens, as WeChat hands over a link: encoded once more. */
export const scanned = (text) => `pages/scan/index?q=${encodeURIComponent(encodeURIComponent(text))}`

export const addressOf = (code) => scanned(`https://yijia.example.cn/s/${code}`)
