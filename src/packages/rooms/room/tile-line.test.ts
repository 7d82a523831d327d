import type { RoomDay, Taken } from '../../../domain/rooms/day/room-day'
import { defaultRules } from '../../../domain/rooms/rules'
import { tilesOf } from '../../../domain/rooms/day/tiles'
import { toInstant } from '../../../domain/time'
import type { ChosenSlot } from './room-day-store'
import { tileParts } from './tile-line'

/** Wednesday 11:10 in Shanghai. */
const NOW = '2026-11-25T03:10:00.000Z'
const at = (hour: number) => toInstant(Date.parse('2026-11-25T00:00:00Z') + (hour - 8) * 3_600_000)
const taken: Taken = {
  kind: 'booking',
  startsAt: at(15),
  endsAt: at(16),
  blockedUntil: at(16),
  why: null,
  isMine: false,
}
const rules = { ...defaultRules, bufferMinutes: 0 }
const room: RoomDay = {
  day: '2026-11-25',
  rules,
  capacity: 20,
  isRetired: false,
  intervals: [['11:00', '16:00']],
  why: null,
  closures: [],
  givenBack: [],
  taken: [taken],
}

const linesOf = (minutes: number, chosen: ChosenSlot | null) =>
  tileParts(tilesOf(room, minutes, { now: NOW, isStaff: false }), chosen, rules).flatMap(({ tiles }) =>
    tiles.map(({ time, word, look, isDead }) => `${time} ${word} ${look}${isDead ? ' dead' : ''}`),
  )

test('each half hour shows its state under its part of the day, and only free or waitlistable ones can be pressed', () => {
  expect(tileParts(tilesOf(room, 30, { now: NOW, isStaff: false }), null, rules).map(({ title }) => title)).toEqual([
    '上午',
    '下午',
  ])
  expect(linesOf(60, null)).toEqual([
    '11:00 已经过了 off dead',
    '11:30 要提前半小时 off dead',
    '12:00 空着 free',
    '12:30 空着 free',
    '1:00 空着 free',
    '1:30 空着 free',
    '2:00 空着 free',
    '2:30 只剩半小时 free',
    '3:00 有人用 off',
    '3:30 有人用 off',
  ])
})

test('the selection shows its start and end', () => {
  const lines = linesOf(90, { startsAt: at(13), endsAt: at(14.5), why: null, canWait: false })
  expect(lines.slice(4, 7)).toEqual(['1:00 从这时起 on', '1:30 选中 in', '2:00 到 2:30 in'])
})

test('a selected slot that is taken shows its reason', () => {
  const lines = linesOf(60, {
    startsAt: at(15),
    endsAt: at(16),
    why: { code: 'slot_taken', kind: 'booking', title: null },
    canWait: true,
  })
  expect(lines.slice(8)).toEqual(['3:00 有人用 in', '3:30 有人用 off'])
})
