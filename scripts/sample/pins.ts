import { distance, type Spot } from './ground/plane'
import type { Street } from './ground/streets'

export interface Pin {
  name: string
  at: Spot
}

/** Fixed names of subdistricts, and the spots they must be near. */
export const pinnedSubdistricts: readonly Pin[] = [
  { name: '晚灯', at: [4361, 852] },
  { name: '望江坎', at: [3531, 633] },
]

/** Fixed names of communities, and the spots they must be near. */
export const pinnedCommunities: readonly Pin[] = [
  { name: '柚子坡', at: [4025, 978] },
  { name: '竹筒街', at: [4485, 752] },
  { name: '榕荫', at: [4145, 1251] },
  { name: '石缸井', at: [3803, 828] },
  { name: '水缸巷', at: [4207, 913] },
  { name: '半山', at: [3879, 1062] },
  { name: '长石梯', at: [3764, 432] },
  { name: '望江坎', at: [3500, 771] },
]

/** Fixed names of streets, the spots they must be near, and their kinds. */
const pinnedStreets: readonly (Pin & { highways: readonly string[] })[] = [
  { name: '柚子坡', at: [4120, 880], highways: ['residential'] },
  { name: '竹筒街', at: [4290, 806], highways: ['tertiary', 'residential', 'living_street'] },
  { name: '榕荫路', at: [4145, 1251], highways: ['tertiary', 'residential'] },
  { name: '石缸井', at: [3803, 828], highways: ['living_street'] },
  { name: '半山路', at: [3879, 1062], highways: ['tertiary', 'residential'] },
  { name: '水缸巷', at: [4150, 900], highways: ['living_street', 'footway'] },
  { name: '长石梯', at: [3764, 432], highways: ['steps'] },
  { name: '望江坎', at: [3472, 760], highways: ['steps'] },
]

/** The lift that a picture shows, and its place. */
export const pinnedLift: Pin = { name: '水缸巷电梯', at: [4140, 875] }

/** Stairs must be at least this long (metres) to get a fixed name. */
const shortestStairs = 90

const stepsByName = (streets: readonly Street[]): Map<string, number> => {
  const steps = new Map<string, number>()
  for (const { tags } of streets) {
    if (tags.name) steps.set(tags.name, (steps.get(tags.name) ?? 0) + Number(tags.step_count ?? 0))
  }
  return steps
}

/**
 * Gives the fixed names to the nearest named streets of the right kind; a street that had such a name gets the other
 * one's name.
 */
export const pinNames = (streets: readonly Street[], spots: readonly Spot[]): Street[] => {
  const names = new Map<string, string>()
  const steps = stepsByName(streets)
  const nameOf = ({ tags }: Street): string => names.get(tags.name ?? '') ?? tags.name ?? ''
  for (const { name, at, highways } of pinnedStreets) {
    let nearest: Street | undefined
    let least = Infinity
    for (const street of streets) {
      const { name: own = '', highway = '' } = street.tags
      if (!own || names.has(own) || !highways.includes(highway)) continue
      if (highway === 'steps' && (steps.get(own) ?? 0) < shortestStairs) continue
      const meters = Math.min(...street.nodes.map((node) => distance(spots[node] ?? [0, 0], at)))
      if (meters < least) [nearest, least] = [street, meters]
    }
    if (!nearest) throw new Error(`no street for ${name}`)
    const before = nameOf(nearest)
    if (streets.some((street) => street.tags.name === name)) names.set(name, before)
    names.set(before, name)
  }
  return streets.map((street) =>
    street.tags.name ? { ...street, tags: { ...street.tags, name: nameOf(street) } } : street,
  )
}

/** Where a demonstration starts: on 竹筒街, six minutes from 柚子坡 by stairs, or nine by the lift. */
export const demoStart: Spot = [4364, 830]
