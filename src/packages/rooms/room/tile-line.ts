import { partsOfDay, type Tile } from '../../../domain/rooms/day/tiles'
import { isOwn } from '../../../domain/rooms/day/why-not'
import type { RoomRules } from '../../../domain/rooms/rules'
import { tileWord } from '../../../domain/rooms/words.zh'
import { spokenNow } from '../../../domain/spoken.zh'
import type { ChosenSlot } from './room-day-store'
import type { TileLine } from '../parts/tile-grid'
import { words } from './words.zh'
import { MINUTE_MS } from '../../../domain/time'

/** `2:30`: the part of the day is in the heading. */
export const shortClock = (at: string): string => spokenNow(at).split(' ')[1] ?? ''

const isWithin = (at: string, { startsAt, endsAt }: ChosenSlot): boolean =>
  Date.parse(startsAt) <= Date.parse(at) && Date.parse(at) < Date.parse(endsAt)

/** The labels of the tiles within a selected free time: where it begins, and on the last one where it ends. */
const chosenWord = (startsAt: string, chosen: ChosenSlot, isLast: boolean): string => {
  if (startsAt === chosen.startsAt) return words.from
  return isLast ? words.until(shortClock(chosen.endsAt)) : words.within
}

/** A forbidden tile is disabled, unless it is taken by someone else and has a waitlist. */
const isDead = ({ why, isShort }: Tile): boolean =>
  why !== null && !isShort && (why.code !== 'slot_taken' || isOwn(why))

const lineOf = (tile: Tile, chosen: ChosenSlot | null, rules: RoomRules): TileLine => {
  const { startsAt } = tile
  const line = { startsAt, time: shortClock(startsAt), word: tileWord(tile, rules), isDead: isDead(tile) }
  if (!chosen || !isWithin(startsAt, chosen)) return { ...line, look: tile.why && !tile.isShort ? 'off' : 'free' }
  // A selected slot that is taken shows its reason.
  if (chosen.why)
    return { ...line, look: startsAt === chosen.startsAt ? 'in' : tile.why && !tile.isShort ? 'off' : 'free' }
  const isLast = Date.parse(startsAt) + rules.gridMinutes * MINUTE_MS >= Date.parse(chosen.endsAt)
  return { ...line, look: startsAt === chosen.startsAt ? 'on' : 'in', word: chosenWord(startsAt, chosen, isLast) }
}

/** The day in words, grouped by its parts. */
export const tileParts = (tiles: readonly Tile[], chosen: ChosenSlot | null, rules: RoomRules) =>
  partsOfDay
    .map((part) => ({
      title: words.parts[part],
      tiles: tiles.filter((tile) => tile.part === part).map((tile) => lineOf(tile, chosen, rules)),
    }))
    .filter((part) => part.tiles.length > 0)
