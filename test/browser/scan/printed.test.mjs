import assert from 'node:assert/strict'
import { readSheets } from '../../read-sheets.mjs'
import { hangPosters } from '../../full/posters.mjs'
import { callOf } from '../complaint/complaint-hand.mjs'
import { hangAll, scanned } from './hand.mjs'
import { useCloud } from '../setting.mjs'

const about = {}
const onPhone = useCloud(async (cloud) => {
  const read = async (file) => {
    const pdf = Buffer.from(await (await fetch(new URL(file, cloud.address))).arrayBuffer())
    return (await readSheets(pdf)).map(({ text }) => text)
  }
  const { pointId, file } = await hangAll(cloud)
  about.A4 = await read(file)
  const again = { hasDoorSigns: true, size: 'A3' }
  about.A3 = await read((await hangPosters(callOf(cloud), 'admin', { pointId, communityId: 1 }, again)).file)
})

/** The pages that the sheets of one point lead to: one a task, then the sign at the door of its room. */
const LANDINGS = ['look', 'rooms', 'complaint', 'volunteer', 'check-in', 'check-in']

for (const size of ['A4', 'A3']) {
  onPhone(`every code that was read from printed ${size} sheets opens its landing page`, {}, async (phone) => {
    const landed = []
    for (const text of about[size]) {
      await phone.open(scanned(text))
      landed.push(/packages\/scan\/([a-z-]+)\/index/.exec(phone.page.url())?.[1])
    }
    assert.deepEqual(landed, LANDINGS)
  })
}
