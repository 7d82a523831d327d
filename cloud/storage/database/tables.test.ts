import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { createDatabase } from '../../../test/postgres/database'

test('the types of the tables match the migrations; otherwise run npm run generate:tables', async () => {
  const url = await createDatabase()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('drop schema pristine, pristine_rows cascade') // what the tests themselves keep in every database
  await client.end()
  const script = join(__dirname, '../../../scripts/database-types.mjs')
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, '--verify', `--url=${url}`], {
    encoding: 'utf8',
  })
  expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' })
})
