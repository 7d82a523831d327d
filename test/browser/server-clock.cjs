// Loaded before the local cloud, so that a test says what time it is there. Its clock goes on from what it is told.
const RealDate = Date
let aheadMs = 0

globalThis.Date = class Date extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [Date.now()] : parts))
  }

  static now() {
    return RealDate.now() + aheadMs
  }
}

const set = (at) => {
  aheadMs = RealDate.parse(at) - RealDate.now()
}

set(process.env.CLOCK_AT)
process.on('message', ({ at }) => {
  set(at)
  process.send({ at })
})
// The channel alone keeps no server running.
process.channel?.unref()
