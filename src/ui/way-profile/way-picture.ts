/** One piece of a way, in walking order. Lengths in metres along the way; `risesMeters` is negative downhill. */
export interface WayPiece {
  kind: 'flat' | 'stairs' | 'lift' | 'escalator'
  meters: number
  risesMeters: number
}

// the colours of tokens.scss rounded to three digits, because the picture is sent to the view layer with every answer
const colours = { flat: '#975', stairs: '#631', ink: '#321', roof: '#421', lamp: '#fb4' }
const picture = { width: 326, height: 66, start: 16, end: 280, high: 32, low: 58 }
/** Differences in height below this are not stretched to the full height of the picture: they would look steep. */
const gentleMeters = 12
/** Least width of stairs and lifts, so that none disappears beside a long street. */
const leastWidth = 12
const mostPieces = 11

/**
 * Joins neighbours of one kind, then absorbs the shortest flats between neighbours of one kind until at most `most`
 * pieces are left.
 */
export const gather = (pieces: readonly WayPiece[], most = mostPieces): WayPiece[] => {
  const out: WayPiece[] = []
  for (const piece of pieces) {
    const last = out[out.length - 1]
    if (last?.kind === piece.kind && piece.kind !== 'lift') out[out.length - 1] = joined(last, piece)
    else out.push(piece)
  }
  if (out.length <= most) return out
  let shortest = -1
  for (let at = 1; at < out.length - 1; at++) {
    const piece = out[at]
    const isBetweenEqual = out[at - 1]?.kind === out[at + 1]?.kind && piece?.kind === 'flat'
    if (isBetweenEqual && piece.meters < (out[shortest]?.meters ?? Infinity)) shortest = at
  }
  const [before, middle, after] = out.slice(shortest - 1, shortest + 2)
  if (shortest < 0 || !before || !middle || !after) return out
  return gather(
    [...out.slice(0, shortest - 1), joined(joined(before, middle), after), ...out.slice(shortest + 2)],
    most,
  )
}

const joined = (one: WayPiece, other: WayPiece): WayPiece => ({
  kind: one.kind,
  meters: one.meters + other.meters,
  risesMeters: one.risesMeters + other.risesMeters,
})

/** Relative SVG path of the treads of a flight, `across` wide and `up` high (negative downwards). */
const treads = (across: number, up: number) => {
  const count = Math.max(2, Math.min(9, Math.round(across / 8)))
  const [run, rise] = [round(across / count), round(-up / count)]
  return `v${rise}h${run}`.repeat(count)
}

const round = (value: number) => Number(value.toFixed(1))

const person = (x: number, y: number) =>
  `<path d='M${x} ${y - 19}h0' stroke='${colours.ink}' stroke-width='7'/>` +
  `<path d='M${x} ${y - 14}v7l-4 5m4-5 4 5m-9-9h10' stroke='${colours.ink}' stroke-width='2'/>`

const house = (y: number) =>
  `<path d='M290 ${y - 1}v-15h-4l16-11 16 11h-4v15z' fill='${colours.roof}'/>` +
  `<path d='M298 ${y - 1}v-9h8v9z' fill='${colours.lamp}'/>`

const lift = (x: number, from: number, to: number) => {
  const [top, tall] = [Math.min(from, to) - 2, Math.abs(from - to) + 4]
  const point = to <= from ? `M${x} ${from}V${to + 3}m-3 3 3-3 3 3` : `M${x} ${from}V${to - 3}m-3-3 3 3 3-3`
  return `<rect x='${x - 6}' y='${round(top)}' width='12' height='${round(tall)}' rx='2'/><path d='${point}'/>`
}

/**
 * The height profile of a way as SVG text: a person, flats, stairs as treads, lifts as boxes with an arrow, the house.
 * Widths are to scale (with a least width for stairs and lifts), heights exaggerated. Decoration: the text beside it
 * says the same.
 */
export const wayPicture = (pieces: readonly WayPiece[]): string => {
  const parts = gather(pieces)
  const widths = share(parts)
  const heights = parts.reduce<number[]>(
    (sums, part) => [...sums, (sums[sums.length - 1] ?? 0) + part.risesMeters],
    [0],
  )
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)]
  const scale = (picture.low - picture.high) / Math.max(highest - lowest, gentleMeters)
  const level = (meters: number) => round(picture.low - (meters - lowest) * scale)

  const paths = { flat: `M4 ${level(0)}H${picture.start}`, stairs: '', escalator: '', lifts: '' }
  let x = picture.start
  let isFlatAtPen = true
  parts.forEach((part, index) => {
    const [from, to] = [level(heights[index] ?? 0), level(heights[index + 1] ?? 0)]
    const end = round(x + (widths[index] ?? 0))
    const line = from === to ? `H${end}` : `L${end} ${to}`
    if (part.kind === 'flat') paths.flat += isFlatAtPen ? line : `M${x} ${from}${line}`
    if (part.kind === 'stairs') paths.stairs += `M${x} ${from}${treads(end - x, from - to)}`
    if (part.kind === 'escalator') paths.escalator += `M${x} ${from}${line}`
    if (part.kind === 'lift') paths.lifts += lift(round((x + end) / 2), from, to)
    isFlatAtPen = part.kind === 'flat'
    x = end
  })
  const last = level(heights[heights.length - 1] ?? 0)
  paths.flat += `${isFlatAtPen ? '' : `M${x} ${last}`}H324`
  const path = (d: string, more: string) => d && `<path d='${d}' stroke-width='3' ${more}/>`
  return (
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${picture.width} ${picture.height}' fill='none' ` +
    "stroke-linecap='round' stroke-linejoin='round'>" +
    path(paths.flat, `stroke='${colours.flat}'`) +
    path(paths.stairs, `stroke='${colours.stairs}'`) +
    path(paths.escalator, `stroke='${colours.stairs}' stroke-dasharray='1 5'`) +
    (paths.lifts && `<g stroke='${colours.stairs}' stroke-width='2'>${paths.lifts}</g>`) +
    `${person(12, level(0))}${house(last)}</svg>`
  )
}

/** The width of each part, by its length; stairs and lifts get at least `leastWidth`. */
const share = (parts: readonly WayPiece[]): number[] => {
  const room = picture.end - picture.start
  const floors = parts.map((part): number => (part.kind === 'flat' ? 0 : leastWidth))
  const left = Math.max(0, room - floors.reduce((sum, width) => sum + width, 0))
  const meters = parts.reduce((sum, part) => sum + part.meters, 0)
  return parts.map((part, index) => (floors[index] ?? 0) + (meters > 0 ? (part.meters / meters) * left : 0))
}

/** The picture as a `url()` for an inline style, where only `#` must be encoded. */
export const wayBackground = (pieces: readonly WayPiece[]) =>
  `url("data:image/svg+xml,${wayPicture(pieces).replace(/#/g, '%23')}")`
