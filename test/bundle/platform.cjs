// The cloud around a built function, as a process of its own: loads it as the cloud does, writes who calls into the
// environment before each call, hands over the event and sends back what came out.
const { main } = require(process.argv[2])

process.on('message', async ({ event, context }) => {
  Object.assign(process.env, context)
  try {
    process.send({ reply: await main(event, {}) })
  } catch (error) {
    process.send({ failure: String(error) })
  }
})
process.send('loaded')
