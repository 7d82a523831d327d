/** APIs of a device, an account or the network: each fails until a test stubs it. Nothing passes by accident. */
const unanswered = [
  'cloud.callContainer',
  'cloud.callFunction',
  'cloud.deleteFile',
  'cloud.downloadFile',
  'cloud.getTempFileURL',
  'cloud.uploadFile',
  'addPhoneCalendar',
  'addPhoneContact',
  'authorize',
  'chooseAddress',
  'chooseImage',
  'chooseLocation',
  'chooseMedia',
  'compressImage',
  'downloadFile',
  'getClipboardData',
  'getFuzzyLocation',
  'getLocation',
  'getPhoneNumber',
  'getUserProfile',
  'getWeRunData',
  'makePhoneCall',
  'navigateToMiniProgram',
  'openCustomerServiceChat',
  'openDocument',
  'openLocation',
  'openSetting',
  'previewImage',
  'previewMedia',
  'request',
  'requestPayment',
  'requestSubscribeMessage',
  'saveImageToPhotosAlbum',
  'scanCode',
  'setClipboardData',
  'startLocationUpdate',
  'uploadFile',
]

/** What a stub throws: `fail('getLocation', 'auth deny')`. */
export const fail = (api, reason) => ({ errMsg: `${api}:fail ${reason}` })

const refuse = (api) => () => {
  throw fail(api, 'has no stub in this test')
}

/** Answers where WeChat itself would answer without asking anyone. */
export const defaultStubs = {
  ...Object.fromEntries(unanswered.map((api) => [api, refuse(api)])),
  'cloud.init': () => ({}),
  login: () => ({ code: 'test-login-code' }),
  checkSession: () => ({}),
  getSetting: () => ({ authSetting: {} }),
  requirePrivacyAuthorize: () => ({}),
}

/** Calls the stub of an API and packs what it returns or throws for the way into the browser. */
export async function answerCall(stubs, { api, args }) {
  try {
    const stub = stubs.get(api) ?? refuse(api)
    return { value: (await stub(...args)) ?? null }
  } catch (error) {
    const { errMsg = `${api}:fail ${error.message}`, errCode, errno } = error
    return { error: { errMsg, errCode, errno } }
  }
}
