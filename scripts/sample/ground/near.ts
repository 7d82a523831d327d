import { distance, type Spot } from './plane'

const cell = 100

/** A spatial index: finds the spots near a place without searching all of them. */
export class SpotIndex<T> {
  private readonly cells = new Map<string, { spot: Spot; item: T }[]>()

  add(spot: Spot, item: T): void {
    const key = `${Math.floor(spot[0] / cell)},${Math.floor(spot[1] / cell)}`
    this.cells.set(key, [...(this.cells.get(key) ?? []), { spot, item }])
  }

  /** Nearest first. */
  within(spot: Spot, meters: number): { item: T; meters: number }[] {
    const reach = Math.ceil(meters / cell)
    const found: { item: T; meters: number }[] = []
    for (let column = -reach; column <= reach; column++) {
      for (let row = -reach; row <= reach; row++) {
        const key = `${Math.floor(spot[0] / cell) + column},${Math.floor(spot[1] / cell) + row}`
        for (const known of this.cells.get(key) ?? []) {
          const away = distance(spot, known.spot)
          if (away <= meters) found.push({ item: known.item, meters: away })
        }
      }
    }
    return found.sort((a, b) => a.meters - b.meters)
  }

  has(spot: Spot, meters: number): boolean {
    return this.within(spot, meters).length > 0
  }
}
