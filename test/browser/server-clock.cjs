// Loaded before the local cloud. Its clock starts at CLOCK_AT and goes on; a test sets it by a message.
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
// The open channel must not keep the process running.
process.channel?.unref()
