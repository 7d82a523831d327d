export const TASKS = ['look', 'rooms', 'complaint', 'volunteer', 'checkIn']
const hours = { week: Array.from({ length: 7 }, () => [['08:00', '20:00']]), holiday: 'usual' }
const rules = {
  gridMinutes: 30,
  minMinutes: 30,
  maxMinutes: 180,
  bufferMinutes: 0,
  windowDays: 14,
  noticeMinutes: 0,
  cancelMinutes: 120,
  approval: 'instant',
  activeMax: 5,
  weekMinutesMax: 1_200,
}

/**
 * Gives one point of the sample a single room that anybody may book, and hangs a poster for each task there.
 * @returns the point's id and name, the room's id, the posters' codes by task and the sign's as `door`, the file
 */
export const hangPosters = async (cloud) => {
  const { points } = await cloud.call('posters.list', { communityId: 1 }, 'admin')
  const [{ id: pointId, name, rooms }] = points
  const room = { name: '演示活动室', kind: 'hall', capacity: 20, floor: '二楼', fee: '免费', note: '', rules, hours }
  for (const { id } of rooms) await cloud.call('rooms.retire', { roomId: id, reason: '演示' }, 'admin')
  const { roomId } = await cloud.call('rooms.save', { pointId, ...room }, 'admin')
  const wish = { pointIds: [pointId], tasks: TASKS, hasDoorSigns: true, size: 'A4' }
  const { file } = await cloud.call('posters.make', wish, 'admin')
  const listed = await cloud.call('posters.list', { communityId: 1 }, 'admin')
  const { posters } = listed.points.find(({ id }) => id === pointId)
  const codes = {}
  for (const { task, code, roomId: ofRoom } of posters) {
    if (ofRoom === null) codes[task] = code
    if (ofRoom === roomId) codes.door = code
  }
  return { pointId, name, roomId, codes, file }
}

/** The page that a scanned text opens, as WeChat hands over a link: encoded once more. */
export const scanned = (text) => `pages/scan/index?q=${encodeURIComponent(encodeURIComponent(text))}`

export const addressOf = (code) => scanned(`https://yijia.example.cn/s/${code}`)
