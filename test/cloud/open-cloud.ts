import { compose } from '../../cloud/compose'
import { loadSample, SAMPLE_GRAPH } from '../../cloud/local/sample/load'
import { demoPhoneNumbers } from '../../cloud/local/phone-numbers'
import { personaSignIn } from '../../cloud/local/personas'
import { readRiskyWords } from '../../cloud/local/risky-words'
import { walkingFromFile } from '../../cloud/platform/graph-file'
import { makeLog } from '../../cloud/platform/log'
import { listedWordsCheck } from '../../cloud/platform/words-check'
import { connectPglite } from '../../cloud/storage/database/connect'
import { makeTick } from '../../cloud/tick/tick'
import { migrate } from '../../cloud/storage/database/migrate'
import { join } from 'node:path'

/**
 * The real server with the sample district, in memory, for tests that run outside jest.
 * @param root where the project lies
 * @param now the clock's hand; change `clock.now` to move it
 */
export const openCloud = async (root: string, now: string) => {
  const clock = { now }
  const db = await connectPglite()
  await migrate(db)
  await loadSample(db, root, now)
  const variables = { RATE_LIMIT_PER_MINUTE: '10000' }
  const walking = walkingFromFile(join(root, SAMPLE_GRAPH))
  const ports = { phoneNumbers: demoPhoneNumbers, words: listedWordsCheck(readRiskyWords(root)) }
  const app = compose(variables, { db, walking, log: makeLog('silent'), clock: () => clock.now, ports })
  return {
    clock,
    dispatch: app.dispatch,
    /** @returns the identity to call with */
    play: personaSignIn(db).byPersona,
    /** What the timer does. */
    tick: makeTick(app),
    close: app.close,
  }
}
