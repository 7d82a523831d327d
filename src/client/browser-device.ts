import Taro from '@tarojs/taro'
import { chooseFile } from './phone/choose-file'
import { type Device, LocateError } from './device'
import { keptPhotos } from './phone/kept-photos'
import { keepScreenOn } from './browser-wake-lock'

/** The persona of the demonstration, chosen in 我的 on a local server. */
const PERSONA = 'persona'
export const TOKEN = 'token'

const TIMEOUT_MS = 6_000
const DENIED = 1 // GeolocationPositionError.PERMISSION_DENIED
const IS_WITHOUT_LOCATION = YIJIA_WITHOUT_LOCATION === 'yes'

const locate: Device['locate'] = () =>
  new Promise((resolve, reject) => {
    if (IS_WITHOUT_LOCATION || !('geolocation' in navigator)) return reject(new LocateError('unavailable'))
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lng: coords.longitude, crs: 'wgs84' }),
      ({ code }) => reject(new LocateError(code === DENIED ? 'denied' : 'unavailable')),
      { enableHighAccuracy: true, timeout: TIMEOUT_MS },
    )
  })

const isLocationGranted = async (): Promise<boolean> => {
  if (IS_WITHOUT_LOCATION || !navigator.permissions) return false
  const { state } = await navigator.permissions.query({ name: 'geolocation' })
  return state === 'granted'
}

const speech: Device['speech'] =
  'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis
    ? {
        say: (text, onEnd) => {
          const utterance = new SpeechSynthesisUtterance(text)
          utterance.lang = 'zh-CN'
          utterance.rate = 0.9
          utterance.onend = onEnd
          utterance.onerror = onEnd
          speechSynthesis.cancel()
          speechSynthesis.speak(utterance)
        },
        stop: () => speechSynthesis.cancel(),
      }
    : null

/** A browser's storage may be disabled: then nothing is stored, without an error. */
const stored = {
  read: (key: string): string => {
    try {
      return localStorage.getItem(`yijia.${key}`) ?? ''
    } catch {
      return ''
    }
  },
  write: (key: string, value: string): void => {
    try {
      localStorage.setItem(`yijia.${key}`, value)
    } catch {
      // full or forbidden
    }
  },
}

/** The {@link Device} of a browser. */
export const deviceOfBrowser = (baseUrl: string): Omit<Device, 'upload' | 'urlOf'> => ({
  canLocate: !IS_WITHOUT_LOCATION,
  isLocationGranted,
  locate,
  openSettings: async () => true, // a page cannot open the settings; all it can do is ask again, on a press
  phone: async (number) => {
    location.href = `tel:${number.replace(/\s/g, '')}`
  },
  openMap: async () => false, // no map service is opened from here: the position would go to a third party
  ...stored,
  letterScale: () => 1,
  speech,
  now: () => new Date().toISOString(),
  onPrivacyQuestion: () => {},
  onPageNotFound: (act) => Taro.onPageNotFound(act),
  onUpdateReady: () => {},
  personas: async () => {
    const response = await fetch(`${baseUrl}/personas`)
    const body: unknown = response.ok ? await response.json() : []
    return Array.isArray(body) ? body.filter((name): name is string => typeof name === 'string') : []
  },
  isSignedIn: () => stored.read(TOKEN) !== '' || stored.read(PERSONA) !== '',
  persona: () => stored.read(PERSONA),
  play: (persona) => {
    stored.write(PERSONA, persona)
    stored.write(TOKEN, '')
  },
  copy: async (text) => {
    const isCopied = navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    return isCopied ?? false
  },
  choosePhoto: async () => {
    const file = await chooseFile('image/*')
    return file && { path: URL.createObjectURL(file), bytes: file.size }
  },
  letGo: ({ path }) => URL.revokeObjectURL(path),
  keptPhotos,
  askMessages: async () => ({}),
  canGivePhone: false,
  keepScreenOn,
  isOnline: () => navigator.onLine,
  onOnline: (act) => addEventListener('online', act),
})
