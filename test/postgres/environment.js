const { TestEnvironment } = require('jest-environment-node')
const pg = require('pg')

const drop = async (address) => {
  const url = new URL(address)
  const name = url.pathname.slice(1)
  url.pathname = 'postgres'
  const admin = new pg.Client({ connectionString: url.href })
  await admin.connect()
  await admin.query(`drop database if exists ${name} with (force)`)
  await admin.end()
}

/** Drops the databases of a test file when its last hook has run, so that PostgreSQL's folder does not grow with them. */
module.exports = class extends TestEnvironment {
  async teardown() {
    for (const address of this.global.testDatabases ?? []) {
      await drop(address).catch(() => {}) // tests that kill PostgreSQL have one of their own, which is gone by now
    }
    await super.teardown()
  }
}
