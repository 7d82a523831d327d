import type { SamplePoint } from '../../cloud/local/sample/point-file'
import type { SourceNode, SourceWay } from '../../src/domain/walk/build/source'
import type { Network } from './ground/network'
import { toSpot, townHeight, townWidth, type Spot } from './ground/plane'
import { toWgs84 } from '../../src/domain/crs'

/** Metres per unit of the picture. */
const scale = 4

const shown = ([x, y]: Spot): string => `${Math.round(x / scale)},${Math.round((townHeight - y) / scale)}`

/** Line width of each kind of street in the picture; others are drawn as a thin line. */
const widths: Readonly<Record<string, number>> = {
  secondary: 7,
  tertiary: 6,
  residential: 4.5,
  living_street: 3.5,
  pedestrian: 3,
}

type Layer = 'ground' | 'path' | 'edge' | 'street' | 'stairs' | 'lift'
const layers: readonly Layer[] = ['ground', 'path', 'edge', 'street', 'stairs', 'lift']

const layerStyles: Readonly<Record<Layer, string>> = {
  ground: 'stroke="none"',
  path: 'fill="none" stroke="#d8c3a0" stroke-width="1.6"',
  edge: 'fill="none" stroke="#dcc49e" stroke-linecap="round" stroke-linejoin="round"',
  street: 'fill="none" stroke="#fffaf0" stroke-linecap="round" stroke-linejoin="round"',
  stairs: 'fill="none" stroke="#6b4a32" stroke-width="2.6" stroke-dasharray="1.2 1.4"',
  lift: 'fill="none" stroke="#2f6f8f" stroke-width="3"',
}

const drawn = ({ tags }: SourceWay, line: string): [Layer, string][] => {
  if (tags.natural) return [['ground', `<polygon fill="#c9dfe2" points="${line}"/>`]]
  if (tags.leisure) return [['ground', `<polygon fill="#d6e3c0" points="${line}"/>`]]
  if (tags.conveying || tags.name?.endsWith('电梯')) return [['lift', `<polyline points="${line}"/>`]]
  if (tags.highway === 'steps') return [['stairs', `<polyline points="${line}"/>`]]
  const width = widths[tags.highway ?? '']
  if (!width) return [['path', `<polyline points="${line}"/>`]]
  const street = `<polyline stroke-width="${width}" points="${line}"/>`
  const rail = `<polyline stroke="#b79b73" stroke-width="${width + 4}" points="${line}"/>`
  if (tags.bridge)
    return [
      ['street', rail],
      ['street', street],
    ]
  return [
    ['edge', `<polyline stroke-width="${width + 1.6}" points="${line}"/>`],
    ['street', street],
  ]
}

/** A picture of the town, for the maintainers of the sample. */
export const mapOf = ({ nodes, ways }: Network, points: readonly SamplePoint[]): string => {
  const spotOf = ({ lat, lng }: Pick<SourceNode, 'lat' | 'lng'>): Spot => toSpot(lat, lng)
  const pieces = ways.flatMap((way) => {
    const line = way.refs.flatMap((ref) => {
      const node = nodes[ref - 1]
      return node ? [shown(spotOf(node))] : []
    })
    return drawn(way, line.join(' '))
  })
  const groups = layers.map((layer) => {
    const own = pieces.filter(([of]) => of === layer).map(([, element]) => element)
    return `<g ${layerStyles[layer]}>\n${own.join('\n')}\n</g>`
  })
  const houses = points.flatMap(({ position }) => {
    if (!position) return []
    const [x = '', y = ''] = shown(spotOf(toWgs84(position))).split(',')
    return [`<circle cx="${x}" cy="${y}" r="5"/>`]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${townWidth / scale} ${townHeight / scale}">`,
    '<rect width="100%" height="100%" fill="#f6ecd9"/>',
    ...groups,
    `<g fill="#f6c768" stroke="#3a2a1c" stroke-width="1.5">\n${houses.join('\n')}\n</g>`,
    '</svg>',
    '',
  ].join('\n')
}
