import { useEffect, useRef } from 'react'

type Answer = { errMsg: string }

const kept = new Map<string, unknown>()
const done = (): Promise<Answer> => Promise.resolve({ errMsg: 'ok' })

/** The navigation calls in order: `navigateTo /pages/point/index?id=…`. Cleared by `forget`. */
export const went: string[] = []
const go = (how: string) => (to: { url: string }) => {
  went.push(`${how} ${to.url}`)
  return done()
}

/** What was scrolled into view, in order. Cleared by `forget`. */
export const scrolledTo: string[] = []

/** The route parameters of the page under test; a test sets them before it renders. */
export const router: { params: Record<string, string>; path: string } = { params: {}, path: '' }

/** The window of the phone or computer; a test sets its width before it renders. */
export const screen = { windowWidth: 390 }

const resizing = new Set<() => void>()
/** Pulls the window to another width. */
export const resize = (windowWidth: number) => {
  screen.windowWidth = windowWidth
  for (const run of resizing) run()
}

export const forget = () => {
  screen.windowWidth = 390
  kept.clear()
  went.length = 0
  scrolledTo.length = 0
  router.params = {}
}

const Taro = {
  getStorageSync: (key: string) => kept.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void kept.set(key, value),
  removeStorageSync: (key: string) => void kept.delete(key),
  getAppBaseInfo: () => ({ fontSizeScaleFactor: 1 }),
  getSystemSetting: () => ({}),
  navigateTo: go('navigateTo'),
  redirectTo: go('redirectTo'),
  reLaunch: go('reLaunch'),
  switchTab: go('switchTab'),
  getCurrentPages: () => [{}, {}], // every page was opened by another one
  navigateBack: () => {
    went.push('navigateBack')
    return done()
  },
  makePhoneCall: (to: { phoneNumber: string }) => {
    went.push(`makePhoneCall ${to.phoneNumber}`)
    return done()
  },
  setNavigationBarTitle: done,
  getWindowInfo: () => ({ ...screen }),
  onWindowResize: (run: () => void) => void resizing.add(run),
  offWindowResize: (run: () => void) => void resizing.delete(run),
  nextTick: (run: () => void) => run(),
  pageScrollTo: ({ selector }: { selector: string }) => {
    scrolledTo.push(selector)
    return done()
  },
  stopPullDownRefresh: done,
  getEnv: () => 'WEB',
}

export default Taro
export const useRouter = () => router
export const useLaunch = (run: () => void) => run()
/** A page is shown once: when it has been drawn. */
export const useDidShow = (run: () => void) => {
  const first = useRef(run)
  useEffect(() => first.current(), [])
}
export const useDidHide = () => undefined
/** What the page under test does when it is pulled down, and what it passes on. */
export const gestures = { pullDown: (): void => undefined, share: (): object => ({}) }
export const usePullDownRefresh = (run: () => void) => void (gestures.pullDown = run)
export const useShareAppMessage = (share: () => object) => void (gestures.share = share)
export const usePageNotFound = () => undefined
