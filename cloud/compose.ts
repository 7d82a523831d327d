import type { AnsweringFunction } from '../src/contract/methods'
import { makeDispatch } from './dispatch/dispatch'
import { type Environment, readEnvironment } from './environment'
import { type Clock, systemClock } from './platform/clock'
import { cryptoRandom16 } from './platform/ids'
import { type Log, makeLog } from './platform/log'
import { type CloudFiles, fileCloud } from './platform/files/file-cloud'
import { hostsOf, qrTextOf } from './posters/choose-pictures'
import type { CertificatePrinter } from './platform/certificate-printer'
import type { PosterPrinter } from './platform/poster-printer'
import { type FilePorts, noFiles, noPorts, type Ports } from './platform/ports'
import { noWalking, type Walking } from './platform/walking'
import type { Fetch } from './platform/wechat/wechat-token'
import { connect } from './storage/database/connect'
import type { Db } from './storage/tables'
import { type WechatSide, wechatSide } from './wechat/wechat-side'

/** The phone waits ten seconds for an answer. */
const ANSWER_WITHIN_MS = 4_500
/** Two hundred sheets take a few seconds, longer where WeChat makes the codes. The phone waits thirty. */
const PRINT_WITHIN_MS = 25_000

/** What the printers are made from. */
export interface PrinterSide {
  environment: Environment
  wechat: WechatSide | null
  cloudFiles: CloudFiles | null
}

/** Overrides of the real implementations. */
export interface Choices {
  clock?: Clock
  log?: Log
  walking?: Walking
  db?: Db
  onStatement?: (sql: string) => void
  /** How long until a caller of `api` is asked to retry. */
  answerWithinMs?: number
  /** The function that answers, to serve its own methods only; without it all are served. */
  serves?: AnsweringFunction
  /** Overrides; the defaults are WeChat's services where a mini-program is configured, and none elsewhere. */
  ports?: Partial<Ports>
  /**
   * The file ports of this entry.
   * @param cloud WeChat's storage, where the environment names it
   */
  files?: (cloud: CloudFiles | null) => FilePorts
  /** The poster printer of an entry that has one. */
  printer?: (side: PrinterSide) => PosterPrinter
  /** The certificate printer of such an entry. */
  certificates?: (side: PrinterSide) => CertificatePrinter
}

/** The composition root: environment in, the entries' parts out. Nothing else in `cloud/` chooses an implementation. */
export const compose = (variables: Record<string, string | undefined>, choices: Choices = {}) => {
  const environment = readEnvironment(variables)
  const {
    clock = systemClock,
    log = makeLog(),
    walking = noWalking,
    onStatement,
    serves,
    answerWithinMs = ANSWER_WITHIN_MS,
  } = choices
  const { DATABASE_URL: databaseUrl, PGPOOL_MAX: poolMax } = environment
  if (!choices.db && !databaseUrl) throw new Error('environment: DATABASE_URL is missing')
  const db = choices.db ?? connect({ databaseUrl: databaseUrl ?? '', poolMax, log, onStatement })
  const { FILES_CLOUD: cloud } = environment
  const throughNetwork: Fetch = (url, init) => fetch(url, init)
  const wechat = wechatSide({ environment, db, clock, fetch: throughNetwork })
  const cloudFiles = cloud && wechat ? fileCloud({ cloud, api: wechat.api, fetch: throughNetwork }) : null
  const files = choices.files?.(cloudFiles) ?? { ...noFiles, ...cloudFiles }
  const posters = choices.printer?.({ environment, wechat, cloudFiles }) ?? {
    ...noPorts.posters,
    hosts: hostsOf(environment.PUBLIC_URL),
    qrText: (code: string) =>
      qrTextOf({ origin: environment.PUBLIC_URL ?? null, miniCodes: wechat?.miniCodes ?? null }, code),
  }
  const certificates = choices.certificates?.({ environment, wechat, cloudFiles }) ?? noPorts.certificates
  const ports: Ports = { ...noPorts, ...wechat?.ports, posters, certificates, files, ...choices.ports }
  const callsPerMinute = environment.RATE_LIMIT_PER_MINUTE
  const parts = {
    db,
    walking,
    clock,
    random16: cryptoRandom16,
    ports,
    log,
    callsPerMinute,
    answerWithinMs: { api: answerWithinMs, export: PRINT_WITHIN_MS },
    serves,
  }
  return { ...parts, environment, wechat, cloudFiles, dispatch: makeDispatch(parts), close: () => db.destroy() }
}

export type App = ReturnType<typeof compose>
