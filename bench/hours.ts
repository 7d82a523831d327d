import { certificatePdf } from '../cloud/certificates/certificate-pdf'
import { verifyAddress } from '../cloud/certificates/printer'
import { checkLedger } from '../cloud/hours/check-ledgers'
import { makeLog } from '../cloud/platform/log'
import { fontsOfProject } from '../cloud/posters/fonts'
import { connect } from '../cloud/storage/database/connect'
import { appendEntries, lockHead, type NewEntry } from '../cloud/storage/hours/ledger'
import type { Db } from '../cloud/storage/tables'
import { goals } from '../config/budgets'
import { dayName, shanghaiDay, toInstant } from '../src/domain/time'
import { makeCrowd } from './crowd'
import { atMost, type Figure } from './figure'
import { fill, makeDatabase } from './nearby'
import { median, millisecondsOf } from './rounds'

const AT = '2026-11-24T02:00:00.000Z'
const HOUR_MS = 3_600_000
const ROUNDS = 9
const COMMUNITY = 1
const POINTS = 100
/** Services on the certificate: two pages. */
const SERVICES = 31

const entryOf = (nth: number): NewEntry => {
  const startsMs = Date.parse(AT) - nth * HOUR_MS
  const startsAt = toInstant(startsMs)
  return {
    communityId: COMMUNITY,
    kind: 'served',
    subject: String(nth % 300).padStart(64, '0'),
    signupId: `1-${nth.toString(36).padStart(16, '0')}`,
    shiftKind: 'meals',
    title: '演示送午饭',
    point: '演示服务点',
    day: dayName(shanghaiDay(startsAt)),
    startsAt,
    endsAt: toInstant(startsMs + HOUR_MS),
    checkedOutBy: 'code',
    minutes: 60,
    reason: null,
    writtenAt: AT,
  }
}

const fillLedger = (db: Db, count: number) =>
  db.transaction().execute(async (tx) => {
    const entries = Array.from({ length: count }, (_, nth) => entryOf(nth))
    await appendEntries(tx, await lockHead(tx, COMMUNITY), entries)
  })

const certificate = {
  number: 'YJ-2026-7K3M-0912',
  name: '演示林小满',
  kinds: ['meals', 'books'] as const,
  minutes: 2_790,
  times: SERVICES,
  from: '2025-03-01',
  until: '2026-11-21',
  issuer: '演示街道演示社区',
  managers: ['演示陈叔'],
  phone: '023-0000 1234',
  madeOn: '2026-11-24',
  hash: '0'.repeat(64),
  services: Array.from({ length: SERVICES }, (_, nth) => ({
    day: `2026-10-${String(nth + 1).padStart(2, '0')}`,
    title: '演示送午饭',
    point: '演示服务点',
    minutes: 90,
  })),
  isSample: true,
}

const timesOf = async (work: () => Promise<unknown>): Promise<number[]> => {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) times.push(await millisecondsOf(work))
  return times
}

/** The check of a long ledger, and a certificate with its list of services: time and size. */
export const measureHours = async (serverUrl: string, root: string): Promise<Figure[]> => {
  const { entries, checkMs, certificateMs, certificateBytes } = goals.hours
  const databaseUrl = await makeDatabase(serverUrl, 'hours')
  await fill(databaseUrl, root, makeCrowd(root, POINTS, shanghaiDay(AT)))
  const db = connect({ databaseUrl, poolMax: 1, log: makeLog('silent') })
  await fillLedger(db, entries)
  const { fault } = await checkLedger(db, COMMUNITY)
  if (fault) throw new Error(`the ledger is broken at ${fault.n}`)
  const checks = await timesOf(() => checkLedger(db, COMMUNITY))
  await db.destroy()

  const options = {
    fonts: fontsOfProject(root),
    address: verifyAddress('https://yijia.example.cn', certificate.number),
  }
  const { length } = await certificatePdf(certificate, options)
  const prints = await timesOf(() => certificatePdf(certificate, options))
  const rounds = String(ROUNDS)
  return [
    atMost(`hours.check.${entries}`, median(checks), 'ms', checkMs, { rounds }),
    atMost('hours.certificate', median(prints), 'ms', certificateMs, { rounds, note: `${SERVICES} services` }),
    atMost('hours.certificate.bytes', length, 'bytes', certificateBytes, { note: `${SERVICES} services` }),
  ]
}
