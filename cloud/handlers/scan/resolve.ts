import { limits } from '../../../src/contract/limits'
import { boxAround } from '../../../src/domain/geo'
import { type Dialled, numberToDial } from '../../../src/domain/help-line'
import { openingAt } from '../../../src/domain/points/hours'
import { reportDay } from '../../../src/domain/points/report'
import { carriedPage, digitsPage, taskPage } from '../../../src/domain/scan/pages'
import { readPosterCode } from '../../../src/domain/scan/poster-code'
import { readScan, type Scan } from '../../../src/domain/scan/read-scan'
import { dayName, shanghaiDay } from '../../../src/domain/time'
import { isWorkday } from '../../../src/domain/worktime'
import { daysAhead, findCalendar } from '../../storage/points/calendar'
import { findDistrict, findPhones } from '../../storage/points/district'
import { findSurroundings } from '../../storage/points/nearby'
import { findPoint, type FoundPoint } from '../../storage/points/points'
import { findRoomByCode, findScanned } from '../../storage/posters/scanned'
import type { Output } from '../../../src/contract/schema/types'
import type { ReadContext, ReadHandler } from '../handler'
import { calendarOf } from '../../present/points/opening-memory'

type Resolved = Output<'scan.resolve'>
type ShownPoint = NonNullable<Resolved['point']>

/** How far from an ended poster another point is looked for. */
const INSTEAD_METERS = 4_500
const INSTEAD_ROWS = 60

const nowhere = { problem: null, task: null, page: null, point: null, room: null, instead: null, phone: null }

const presentPoint = async ({ db, now }: ReadContext, point: FoundPoint): Promise<ShownPoint> => ({
  id: point.id,
  name: point.name,
  address: point.address,
  phone: point.phone,
  communityId: point.community_id,
  community: point.community_name,
  opening: openingAt(point.hours, await findCalendar(db, now), point.alerts, now),
})

/** The nearest point that is open now, by straight line; null where the ended one has no position, or none is open. */
const insteadOf = async (context: ReadContext, ended: FoundPoint): Promise<ShownPoint | null> => {
  const { db, now } = context
  if (ended.lat === null || ended.lng === null) return null
  const from = { lat: ended.lat, lng: ended.lng }
  const found = await findSurroundings(db, {
    ...from,
    services: [],
    ...daysAhead(now),
    box: boxAround(from, INSTEAD_METERS),
    rowsMax: INSTEAD_ROWS,
  })
  const calendar = calendarOf(found.years, found.days)
  const open = found.points.find(
    ({ id, hours, alerts }) => id !== ended.id && openingAt(hours, calendar, alerts, now).state === 'open',
  )
  const point = open && (await findPoint(db, open.id, reportDay(now)))
  return point ? presentPoint(context, point) : null
}

type Answered = Omit<Resolved, 'at' | 'isSample' | 'call'>

const resolvePoster = async (context: ReadContext, code: string): Promise<Answered> => {
  const { db, now } = context
  const poster = await findScanned(db, code, dayName(shanghaiDay(now)))
  const found = poster && (await findPoint(db, poster.pointId, reportDay(now)))
  if (!poster || !found) return { ...nowhere, problem: 'old' }
  const { task, isEnded } = poster
  const room = poster.room && { id: poster.room.id, name: poster.room.name }
  const point = await presentPoint(context, found)
  const known = { ...nowhere, task, point, room, phone: point.phone }
  if (isEnded || poster.room?.isRetired) {
    return { ...known, problem: 'ended', instead: await insteadOf(context, found) }
  }
  return { ...known, page: taskPage(task, code, point.id, room?.id ?? null) }
}

const resolveDoor = async (context: ReadContext, code: string): Promise<Answered> => {
  const { db, now } = context
  const found = await findRoomByCode(db, code)
  const pointRow = found && (await findPoint(db, found.pointId, reportDay(now)))
  if (!found || !pointRow) return { ...nowhere, problem: 'old' }
  const point = await presentPoint(context, pointRow)
  const room = { id: found.id, name: found.name }
  const known = { ...nowhere, task: 'checkIn' as const, point, room, phone: point.phone }
  if (found.isRetired) return { ...known, problem: 'ended', instead: await insteadOf(context, pointRow) }
  return { ...known, page: taskPage('checkIn', code, point.id, room.id) }
}

/** A shift's digits say enough by themselves: the sign of the screen's address only adds where it stands. */
const resolveShift = async (
  context: ReadContext,
  { code, digits }: Extract<Scan, { kind: 'shift' }>,
): Promise<Answered> => {
  const page = digitsPage(digits)
  if (code === null) return { ...nowhere, task: 'checkIn', page }
  const sign = await resolvePoster(context, code)
  const reading = readPosterCode(code)
  if (reading.kind !== 'poster' || reading.task !== 'checkIn') return sign
  const isInUse = sign.problem === null && sign.page !== null
  return { ...sign, task: 'checkIn', problem: null, instead: null, page: isInUse ? `${sign.page}&d=${digits}` : page }
}

const resolve = async (context: ReadContext, scan: Scan): Promise<Answered> => {
  switch (scan.kind) {
    case 'poster':
      return resolvePoster(context, scan.code)
    case 'shift':
      return resolveShift(context, scan)
    case 'door':
      return resolveDoor(context, scan.code)
    case 'misread':
    case 'newer':
    case 'otherDistrict':
    case 'foreign':
    case 'nothing':
      return { ...nowhere, problem: scan.kind }
    default: {
      const page = carriedPage(scan)
      return page.length > limits.pageMax ? { ...nowhere, problem: 'foreign' } : { ...nowhere, page }
    }
  }
}

/** Whom to call now: the point, else its community, else the district. */
const callOf = async (
  { db, now }: ReadContext,
  { point, phone }: Pick<Answered, 'point' | 'phone'>,
  ofDistrict: string | null,
): Promise<Dialled> => {
  const [known, calendar] = await Promise.all([point && findPhones(db, point.communityId), findCalendar(db, now)])
  const isDayOff = !isWorkday(calendar, shanghaiDay(now))
  return numberToDial(
    { phone: phone ?? known?.phone ?? ofDistrict, dutyPhone: known?.dutyPhone ?? null },
    { isDayOff, isOpen: phone !== null && point?.opening.state === 'open' },
    now,
  )
}

/** Says what a scanned or typed text leads to, or why it leads nowhere and whom to call. */
export const scanResolve: ReadHandler<'scan.resolve'> = async (context, { text }) => {
  const [answer, district] = await Promise.all([
    resolve(context, readScan(text, { hosts: context.ports.posters.hosts })),
    findDistrict(context.db),
  ])
  const phone = answer.phone ?? district?.phone ?? null
  return {
    at: context.now,
    isSample: district?.is_sample ?? false,
    ...answer,
    phone,
    call: await callOf(context, answer, district?.phone ?? null),
  }
}
