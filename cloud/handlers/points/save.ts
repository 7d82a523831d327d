import type { Input } from '../../../src/contract/schema/types'
import { toGcj02 } from '../../../src/domain/crs'
import type { Position } from '../../../src/domain/geo'
import { areHoursInOrder } from '../../../src/domain/points/hours'
import { communityOf, makeId } from '../../../src/domain/id'
import { isOutside } from '../../../src/domain/points/outside'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { middleOfDistrict, nearestCommunity } from '../../storage/points/district'
import { findPlace, insertPoint, replacePoint } from '../../storage/points/points'
import type { Tx } from '../../storage/tables'
import type { ChangeHandler } from '../handler'

const isAstray = async (tx: Tx, position: Position): Promise<boolean> => {
  const nearest = await nearestCommunity(tx, position)
  return isOutside(position, nearest, nearest ? null : await middleOfDistrict(tx))
}

/** A position set by one of the staff on the map: that is what "verified" means. */
const marked = ({ lat, lng }: Position) => ({ lat, lng, position_status: 'verified' as const })
const UNMARKED = { lat: null, lng: null, position_status: 'unverified' as const }

/** The input with every text of one line trimmed. */
const trimmed = (input: Input<'points.save'>): Input<'points.save'> => {
  const { name, highlight, address, dutyName, hours, serviceDetails, alerts } = input
  return {
    ...input,
    name: name.trim(),
    highlight: highlight?.trim() ?? null,
    address: address.trim(),
    dutyName: dutyName?.trim() ?? null,
    hours: { ...hours, ...(hours.days && { days: hours.days.map((day) => ({ ...day, why: day.why.trim() })) }) },
    serviceDetails: serviceDetails.map((detail) => ({
      ...detail,
      name: detail.name.trim(),
      bring: detail.bring.map((thing) => thing.trim()),
    })),
    alerts: alerts.map((alert) => ({ ...alert, title: alert.title.trim() })),
  }
}

const columnsOf = (input: Input<'points.save'>) => ({
  name: input.name,
  kind: input.kind,
  services: input.services,
  highlight: input.highlight,
  address: input.address,
  phone: input.phone,
  duty_name: input.dutyName,
  hours: JSON.stringify(input.hours),
  accessibility: JSON.stringify(input.accessibility),
  service_details: JSON.stringify(input.serviceDetails),
  alerts: JSON.stringify(input.alerts),
})

/** Refuses texts shown on one line that are not clear, by the path of their field. */
const refuseUnclearLines = (input: Input<'points.save'>): void => {
  const { name, address, dutyName, highlight, serviceDetails, alerts, hours } = input
  refuseUnclear(
    { name, address },
    {
      dutyName,
      highlight,
      ...Object.fromEntries([
        ...serviceDetails.flatMap((detail, index) => [
          [`serviceDetails.${index}.name`, detail.name] as const,
          ...detail.bring.map((thing, at) => [`serviceDetails.${index}.bring.${at}`, thing] as const),
        ]),
        ...alerts.map(({ title }, index) => [`alerts.${index}.title`, title] as const),
        ...(hours.days ?? []).map(({ why }, index) => [`hours.days.${index}.why`, why] as const),
      ]),
    },
  )
}

/** Saves a point, new or over the version the caller has read. Only in the caller's own community. */
export const pointsSave: ChangeHandler<'points.save'> = async ({ tx, person, random16 }, typed) => {
  const input = trimmed(typed)
  const { communityId } = input
  const pointId = input.pointId ?? makeId(communityId, random16())
  if (!mayActFor(person, communityId) || communityOf(pointId) !== communityId) throw new Refusal('not_found')
  if (input.name === '') throw new Refusal('name_missing')
  refuseUnclearLines(input)
  if (!areHoursInOrder(input.hours)) throw new Refusal('hours_wrong')

  const position = input.position && toGcj02(input.position)
  if (position && (await isAstray(tx, position))) throw new Refusal('position_outside')

  const columns = { ...columnsOf(input), ...(position && marked(position)) }
  const key = { community_id: communityId, id: pointId }
  const version =
    input.pointId === undefined // its initials are filled in by the timer: the pinyin dictionary is too large for this
      ? await insertPoint(tx, { ...UNMARKED, ...columns, ...key, code: pointId })
      : await replacePoint(tx, { ...columns, ...key }, input.version ?? '')
  if (version === undefined) {
    const isThere = input.pointId !== undefined && (await findPlace(tx, pointId))?.id === pointId
    throw new Refusal(isThere ? 'changed_meanwhile' : 'not_found')
  }
  return { output: { pointId, version }, audit: [{ communityId, subjectId: pointId }], messages: [] }
}
