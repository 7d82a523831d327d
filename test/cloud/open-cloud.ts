import { join } from 'node:path'
import { compose } from '../../cloud/compose'
import { bridgeFiles, portsOf } from '../../cloud/files/side'
import { makeFileWork } from '../../cloud/files/work'
import { loadSample, SAMPLE_GRAPH } from '../../cloud/local/sample/load'
import { demoPhoneNumbers } from '../../cloud/local/phone-numbers'
import { personaSignIn } from '../../cloud/local/personas'
import { readRiskyWords } from '../../cloud/local/risky-words'
import { walkingFromFile } from '../../cloud/platform/graph-file'
import { forgetPerson } from '../../cloud/people/forget-person'
import { switchedContentCheck } from '../../cloud/platform/content-check'
import { sharpImages } from '../../cloud/platform/files/images'
import { makeLog } from '../../cloud/platform/log'
import { listedWordsCheck } from '../../cloud/platform/words-check'
import { connectPglite } from '../../cloud/storage/database/connect'
import { emptyCertificates, emptyPrinter } from '../records/empty-printer'
import { makeTick } from '../../cloud/tick/tick'
import { migrate } from '../../cloud/storage/database/migrate'

/** A picture of one point. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** Fills an empty folder with a database that has the sample district as it is at `now`. */
export const loadData = async (root: string, now: string, folder: string): Promise<void> => {
  const db = await connectPglite(folder)
  await migrate(db)
  await loadSample(db, root, now)
  await db.destroy()
}

/**
 * The real server with the sample district, for tests that run outside Jest.
 * @param root the project's folder
 * @param now the initial time; set `clock.now` to change it
 * @param folder a folder filled by `loadData`
 */
export const openCloud = async (root: string, now: string, folder: string) => {
  const clock = { now }
  const db = await connectPglite(folder)
  const variables = { RATE_LIMIT_PER_MINUTE: '10000' }
  const walking = walkingFromFile(join(root, SAMPLE_GRAPH))
  const files = bridgeFiles('only-for-tests-'.repeat(3), `${folder}-files`)
  // Nobody checks pictures here, so all of them wait for a person.
  const check = switchedContentCheck('down')
  const ports = {
    phoneNumbers: demoPhoneNumbers,
    words: listedWordsCheck(readRiskyWords(root)),
    // A phone without a server to load files from shows this picture.
    files: { ...portsOf(files, check), addresses: { of: async (refs: readonly string[]) => refs.map(() => DOT) } },
    posters: { ...emptyPrinter(files.store), hosts: [] },
    certificates: emptyCertificates(files.store),
  }
  const app = compose(variables, { db, walking, log: makeLog('silent'), clock: () => clock.now, ports })
  const play = personaSignIn(db).byPersona
  return {
    clock,
    dispatch: app.dispatch,
    /** @returns the identity to call with */
    play,
    /** Closes the account of a persona, as WeChat's event does. */
    forget: async (persona: string) => {
      const identity = await play(persona)
      if (identity !== null) await forgetPerson(app, identity)
    },
    /** Stores what a phone uploads to the cloud's storage. */
    upload: (cloudPath: string, bytes: Uint8Array) => files.store.put(cloudPath, bytes),
    /** Works on uploads once. */
    workOnFiles: makeFileWork({ ...app, ...files, images: sharpImages(), check }),
    /** Runs the timer's jobs once. */
    tick: makeTick(app),
    close: app.close,
  }
}
