import { fire } from './events.js'
import { ask } from './wx/dialogs.js'

/** APIs that wait for the person's consent to the privacy guideline. */
const guarded = new Set([
  'chooseAddress',
  'chooseImage',
  'chooseLocation',
  'chooseMedia',
  'getClipboardData',
  'getFuzzyLocation',
  'getLocation',
  'getWeRunData',
  'requirePrivacyAuthorize',
  'saveImageToPhotosAlbum',
  'setClipboardData',
  'startLocationUpdate',
])

let isConsentNeeded = false
let isConsentNoted = false

/** The person has pressed WeChat's own button for it; an app that only says "agree" has nobody's consent. */
export const noteConsent = () => {
  isConsentNoted = true
}

/** Says whether this phone's owner has not yet agreed. */
export const setConsentNeeded = (isNeeded) => {
  isConsentNeeded = isNeeded
}

/** The answer of `wx.getPrivacySetting`. */
export const privacySetting = () => ({
  needAuthorization: isConsentNeeded,
  privacyContractName: '《小程序隐私保护指引》',
})

/** The app's own dialog when it listens, else the platform's. Resolves with `{ event }`. */
const askPerson = (api) =>
  new Promise((resolve) => {
    const answer = ({ event }) => resolve({ event: event === 'agree' && !isConsentNoted ? 'disagree' : event })
    if (fire('NeedPrivacyAuthorization', answer, { referrer: api })) return
    const choices = [
      { text: '拒绝', value: { event: 'disagree' } },
      { text: '同意', value: { event: 'agree' } },
    ]
    ask([privacySetting().privacyContractName], choices).then(resolve)
  })

/**
 * Resolves when an API may go on. In WeChat the app shows its dialog in `onNeedPrivacyAuthorization` and calls
 * `resolve({ event: 'agree' | 'disagree' })`; 'exposureAuthorization' only says that the dialog is on screen.
 */
export async function privacyGate(api) {
  if (!isConsentNeeded || !guarded.has(api)) return
  const { event } = await askPerson(api)
  if (event === 'agree') isConsentNeeded = false
  else if (event === 'disagree') {
    const errMsg = `${api}:fail privacy permission is not authorized`
    throw Object.assign(new Error(errMsg), { errMsg, errno: 104 })
  }
}
