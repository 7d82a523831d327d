// Simulates the cloud around a built function, as a separate process: loads it like the cloud does, sets the caller in
// the environment before each call, passes the event and returns the result.
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
