import Taro from '@tarojs/taro'
import { type Device, LocateError, type MessageAnswer } from './device'
import { keptPhotos } from './phone/kept-photos'
import { pluginSpeech, type SpeechPlugin } from './wechat-speech'

interface Wechat {
  getAppBaseInfo: () => { fontSizeScaleFactor?: number }
  requirePlugin: (name: 'speech') => SpeechPlugin
  requestSubscribeMessage: (ask: { tmplIds: string[] }) => Promise<Record<string, unknown>>
  onNeedPrivacyAuthorization: (
    listen: (resolve: (answer: { event: 'agree' | 'disagree'; buttonId?: string }) => void) => void,
  ) => void
}

/** What Taro 4.2.1 passes through but has no types for. */
const wechat = Taro as unknown as Wechat

/** The button of the privacy dialog, which WeChat requires to be pressed. */
export const AGREE_BUTTON_ID = 'agree-privacy'

/** Storage key of the session's token. */
export const TOKEN = 'token'

/** Null when the plug-in was withdrawn, or this account has none: that must not keep the app from starting. */
const speechOf = (): Device['speech'] => {
  try {
    return pluginSpeech(wechat.requirePlugin('speech'))
  } catch {
    return null
  }
}

const SCOPE = 'scope.userLocation'
const now = () => new Date().toISOString()

/** WeChat's error messages for a refusal by the person, on both systems. */
const isDenial = (error: unknown): boolean =>
  /deny|denied|auth|privacy/i.test((error as { errMsg?: string })?.errMsg ?? '')

const isLocationGranted = async (): Promise<boolean> => {
  if (YIJIA_WITHOUT_LOCATION === 'yes') return false
  const { authSetting } = await Taro.getSetting()
  return authSetting[SCOPE] === true
}

const askWechat: Device['locate'] = async () => {
  try {
    const { latitude, longitude } = await Taro.getLocation({
      type: 'gcj02',
      isHighAccuracy: true,
      highAccuracyExpireTime: 4_000,
    })
    return { lat: latitude, lng: longitude, crs: 'gcj02' }
  } catch (error) {
    throw new LocateError(isDenial(error) ? 'denied' : 'unavailable')
  }
}

const refuse: Device['locate'] = () => Promise.reject(new LocateError('unavailable'))

// Chosen by a constant of the build: a mini-program without the permission must not even contain the call.
const locate = YIJIA_WITHOUT_LOCATION === 'yes' ? refuse : askWechat

/** WeChat's values for an answer; acceptance with a voice reminder counts as acceptance. */
const ANSWERS: Readonly<Record<string, MessageAnswer>> = {
  accept: 'accept',
  acceptWithAudio: 'accept',
  acceptWithAlert: 'accept',
  acceptWithForcePush: 'accept',
  reject: 'reject',
  ban: 'ban',
}

const askMessages: Device['askMessages'] = async (tmplIds) => {
  // Taro's type requires the ids of other platforms, too
  const asked = await wechat.requestSubscribeMessage({ tmplIds: [...tmplIds] }).catch(() => ({}))
  return Object.fromEntries(
    Object.entries(asked).flatMap(([id, said]) => {
      const answer = ANSWERS[String(said)]
      return answer ? [[id, answer]] : []
    }),
  )
}

const choosePhoto: Device['choosePhoto'] = async () => {
  const chosen = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] }).catch(() => null)
  const [file] = chosen?.tempFiles ?? []
  return file ? { path: file.tempFilePath, bytes: file.size } : null
}

/** The {@link Device} of the mini-program, except for what depends on the connection to the server. */
export const deviceOfWechat = (): Omit<Device, 'upload' | 'urlOf'> => {
  let isOnline = true
  const listeners: (() => void)[] = []
  Taro.onNetworkStatusChange(({ isConnected }) => {
    isOnline = isConnected
    // WeChat does not report the network's state to an app that was opened without one.
    if (isConnected) listeners.forEach((act) => act())
  })
  return {
    canLocate: YIJIA_WITHOUT_LOCATION !== 'yes',
    isLocationGranted,
    locate,
    openSettings: async () => (await Taro.openSetting()).authSetting[SCOPE] === true,
    phone: async (phoneNumber) => {
      // Also rejects when the dialog is closed without calling, which is not a failure.
      await Taro.makePhoneCall({ phoneNumber }).catch(() => {})
    },
    openMap: async ({ lat, lng, name, address }) => {
      const opened = Taro.openLocation({ latitude: lat, longitude: lng, name, address })
      return opened.then(
        () => true,
        () => false,
      )
    },
    read: (key) => Taro.getStorageSync<string>(key) || '',
    write: (key, value) => {
      try {
        Taro.setStorageSync(key, value)
      } catch {
        // with full storage nothing is stored, and the app goes on
      }
    },
    letterScale: () => wechat.getAppBaseInfo().fontSizeScaleFactor ?? 1,
    // WeChat reads aloud only through a plug-in that is out of maintenance; without one the button is not shown.
    speech: YIJIA_SPEECH_PLUGIN === '' ? null : speechOf(),
    now,
    onPrivacyQuestion: (ask) => {
      if (!Taro.canIUse('onNeedPrivacyAuthorization')) return
      wechat.onNeedPrivacyAuthorization((resolve) =>
        ask((isAgreed) => resolve(isAgreed ? { event: 'agree', buttonId: AGREE_BUTTON_ID } : { event: 'disagree' })),
      )
    },
    // Not the app's hook: at a cold start it is registered after the event.
    onPageNotFound: (act) => Taro.onPageNotFound(act),
    onUpdateReady: (offer) => {
      const updates = Taro.getUpdateManager()
      updates.onUpdateReady(() => offer(() => updates.applyUpdate()))
    },
    isSignedIn: () => YIJIA_CLOUD_ENV !== '' || Taro.getStorageSync<string>(TOKEN) !== '',
    personas: async () => [],
    persona: () => '',
    play: () => {},
    copy: (data) =>
      Taro.setClipboardData({ data }).then(
        () => true,
        () => false,
      ),
    choosePhoto,
    letGo: () => {}, // WeChat deletes chosen files itself
    keptPhotos,
    askMessages,
    canGivePhone: true,
    keepScreenOn: (keepScreenOn) => void Taro.setKeepScreenOn({ keepScreenOn }).catch(() => {}),
    isOnline: () => isOnline,
    onOnline: (act) => void listeners.push(act),
  }
}
