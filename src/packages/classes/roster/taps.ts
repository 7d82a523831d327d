const DOUBLE_TAP_MS = 600

/** Tells the second half of a double tap, which trembling fingers make, from a tap that is meant. */
export class Taps {
  private readonly last = new Map<string, number>()

  /** @param now the phone's clock, an instant */
  constructor(private readonly now: () => string) {}

  /** Whether a tap on this seat is meant. A clock that stood still or went back says nothing against it. */
  isMeant(seat: string): boolean {
    const atMs = Date.parse(this.now())
    const beforeMs = this.last.get(seat)
    this.last.set(seat, atMs)
    return beforeMs === undefined || atMs <= beforeMs || atMs - beforeMs >= DOUBLE_TAP_MS
  }
}
