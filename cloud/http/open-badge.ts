import { hoursWord, kindsWord } from '../../src/domain/hours/words.zh'
import type { VerifiedCertificate } from './verify-page'

const CONTEXTS = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json']

const words = {
  name: '志愿服务',
  sampleName: '志愿服务（演示数据，不作证明用）',
  about: (kinds: string) => `在社区做志愿服务：${kinds}。`,
  criteria: '到了签到，走时签出，由社区记下。一次的时长是在班次里的时间，不满一刻算一刻；社区更正过的按更正算。',
  hours: '小时',
}

/** Midnight in Shanghai at the beginning of a day, and at its end. */
const startOf = (day: string): string => `${day}T00:00:00+08:00`
const endOf = (day: string): string => `${day}T23:59:59+08:00`

interface About {
  /** The installation's address. */
  origin: string
  /** Of the page that verifies the certificate. */
  address: string
  isSample: boolean
}

/**
 * A certificate as Open Badges 3.0 credential in the native form of VC-JWT: the payload is the credential with the
 * registered claims beside it. Of the person it contains surname and stars, so the subject has no id.
 */
export const openBadge = (one: VerifiedCertificate, { origin, address, isSample }: About): Record<string, unknown> => {
  const [achievementId, hoursId] = [`${address}#achievement`, `${address}#hours`]
  const validFrom = startOf(one.madeOn)
  const kinds = kindsWord(one.kinds)
  return {
    '@context': CONTEXTS,
    id: address,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: isSample ? words.sampleName : words.name,
    issuer: { id: origin, type: ['Profile'], name: one.issuer, ...(one.phone !== null && { phone: one.phone }) },
    validFrom,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityType: 'name', identityHash: one.name }],
      activityStartDate: startOf(one.from),
      activityEndDate: endOf(one.until),
      narrative: `${kinds}，${hoursWord(one.minutes)}，${one.times} 次`,
      result: [{ type: ['Result'], resultDescription: hoursId, value: String(one.minutes / 60) }],
      achievement: {
        id: achievementId,
        type: ['Achievement'],
        achievementType: 'CommunityService',
        humanCode: one.number,
        name: words.name,
        description: words.about(kinds),
        criteria: { narrative: words.criteria },
        resultDescription: [{ id: hoursId, type: ['ResultDescription'], name: words.hours, resultType: 'Result' }],
      },
    },
    iss: origin,
    jti: address,
    nbf: Date.parse(validFrom) / 1_000,
  }
}
