import { PICTURE } from './picture.mjs'
import { hangPosters } from './posters.mjs'
import { planClasses } from './programme.mjs'
import { planShift } from './shift.mjs'

/** Of the first community, which the sample is about. The staff there are `worker` and `manager`. */
export const RESIDENT = 'resident'
/** Has a record made at the counter, too, under the same number. */
export const TWICE = 'elder-2'
const HOUR_MS = 3_600_000

const placesOf = async (call) => {
  const { community } = await call('manager', 'me.get', {})
  const { rows } = await call('manager', 'rooms.list', { communityId: community.id })
  const { room } = rows.find(({ room: one }) => one.name === '演示会议室')
  const { buildings } = await call('manager', 'buildings.list', { communityId: community.id })
  return { community, communityId: community.id, roomId: room.id, pointId: room.point.id, building: buildings[0] }
}

const complaintsOf = async (call) => {
  const { open, over } = await call(RESIDENT, 'complaints.mine', {})
  const { mediations } = await call(RESIDENT, 'mediation.mine', {})
  const { rows } = await call('worker', 'complaints.queue', { group: 'due' })
  const inState = (state) => [...open, ...over].find((one) => one.state === state).id
  return {
    settledId: inState('settled'),
    filedId: inState('filed'),
    mediationId: mediations[0].id,
    deskComplaintId: rows.find(({ isMine, state }) => isMine && state === 'visiting').id,
  }
}

/** Work that the staff have to do: a report, a telephone call, a photo, an invitation; and a photo that is shown. */
const addWork = async (call, { pointId, roomId, communityId }, { now, upload }) => {
  await call('resident-2', 'points.report', { pointId, says: 'closed' })
  const walkIn = { name: '演示无微信', phone: '00000000071', isEightyPlus: true }
  const startsAt = new Date(Date.parse(now) + 50 * HOUR_MS).toISOString()
  const wish = { roomId, startsAt, minutes: 60, partySize: 4, purpose: '演示练字', walkIn }
  const { bookingId } = await call('worker', 'bookings.createFor', wish)
  await call('worker', 'bookings.cancel', { bookingId, reason: '演示：这间房要修灯' })
  await call('manager', 'roles.invite', { role: 'worker', communityId, name: '演示待请' })
  const photo = { purpose: 'point_photo', subjectId: pointId }
  const fileId = await upload('worker', photo, PICTURE)
  await call('worker', 'files.decide', { fileId, isShown: true })
  await upload('worker', photo, PICTURE)
}

/** What residents have waiting: an answer, a record to be merged, somebody who looked at them. */
const addAnswers = async (call, { filedId }) => {
  await call('worker', 'complaints.accept', { complaintId: filedId, words: '演示：收到了，明天来看。' })
  const { people: twice } = await call('worker', 'people.find', { text: '演示王婆婆' })
  await call('worker', 'people.merge', { personId: twice.find(({ hasWechat }) => !hasWechat).id })
  const { people } = await call('worker', 'people.find', { text: '演示周大姐' })
  await call('worker', 'people.open', { personId: people[0].id })
  return people[0].id
}

/** A mediation to which the other home has been invited, and a neighbour's complaint that could be joined. */
const addNeighbours = async (call, { deskComplaintId, communityId, building }) => {
  const opening = { title: '演示：装修的声音', words: '演示：中午打墙，楼上楼下都听得到。', mediatorId: null }
  const { mediationId } = await call('worker', 'mediation.open', { complaintId: deskComplaintId, ...opening })
  const { card } = await call('worker', 'mediation.invite', { mediationId, otherDoor: '' })
  await call('resident-2', 'complaints.file', {
    communityId,
    category: 'clutter',
    concerns: 'everyone',
    urgency: 'soon',
    words: '演示：楼梯口堆着旧柜子，过不了人。',
    place: { buildingId: building.id, position: null, words: '' },
    door: '',
    when: '',
    isNamed: false,
    photos: 0,
  })
  return card
}

/**
 * What the volunteer of the sample has taken and served, a shift that begins soon after one of theirs, at another point,
 * and a full one.
 */
const volunteeringOf = async (call, now) => {
  const { coming, past } = await call('volunteer', 'shifts.mine', {})
  const { rows } = await call('volunteer', 'shifts.open', {})
  const { certificates } = await call('volunteer', 'hours.mine', {})
  const canWait = ({ taken, capacity, startsAt }) =>
    taken >= capacity && Date.parse(startsAt) - Date.parse(now) > 3 * 3_600_000
  const mayLeave = ({ signup, leaveUntil }) => signup.state === 'taken' && Date.parse(leaveUntil) > Date.parse(now)
  return {
    ownShiftId: coming.find(mayLeave).shift.id,
    servedShiftId: past.find(({ signup }) => signup.state === 'served').shift.id,
    nearShiftId: rows.find(({ title }) => title === '演示收饭盒').id,
    fullShiftId: rows.find(canWait).id,
    certificate: certificates[0].number,
  }
}

/**
 * What every page is opened with, from the sample district and little more.
 * @param call `(persona, method, input)`, answers the output
 * @param options.now the clock of the server, an instant
 * @param options.upload `(persona, { purpose, subjectId }, bytes)`, answers the file's id once it waits for review
 * @param options.deliver sends messages that wait
 */
export const fillSample = async (call, { now, upload, deliver }) => {
  const places = await placesOf(call)
  const { coming } = await call(RESIDENT, 'bookings.mine', {})
  const about = { now, ...places, ...(await complaintsOf(call)), ...(await volunteeringOf(call, now)) }
  about.bookingId = coming.find(({ state }) => state === 'confirmed').id
  await addWork(call, about, { now, upload })
  about.residentId = await addAnswers(call, about)
  about.shiftId = await planShift(call, about)
  Object.assign(about, await planClasses(call, about, RESIDENT))
  about.card = await addNeighbours(call, about)
  about.codes = (await hangPosters(call, 'manager', about)).codes
  await deliver()
  return about
}
