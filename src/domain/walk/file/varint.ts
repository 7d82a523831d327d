/** Small signed numbers as few bytes: zigzag, then seven bits a byte, the lowest first. */
export const pushVarint = (bytes: number[], value: number): void => {
  let rest = value < 0 ? -value * 2 - 1 : value * 2
  while (rest >= 128) {
    bytes.push((rest % 128) | 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

/** Reads varints one after the other. A reader at the end of its bytes answers 0. */
export class VarintReader {
  constructor(
    private readonly bytes: Uint8Array,
    public position: number,
  ) {}

  next(): number {
    const first = this.bytes[this.position++] ?? 0
    let value = first & 127
    for (let byte = first, scale = 128; byte >= 128; scale *= 128) {
      byte = this.bytes[this.position++] ?? 0
      value += (byte & 127) * scale
    }
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }
}
