let isWanted = false
let lock: WakeLockSentinel | null = null

const take = async (): Promise<void> => {
  // A page that is not visible is refused, and so is one without HTTPS: then the screen goes dark as usual.
  const taken = await navigator.wakeLock?.request('screen').catch(() => null)
  lock = taken ?? null
  if (!isWanted) release()
}

const release = (): void => {
  void lock?.release().catch(() => undefined)
  lock = null
}

/** The browser gives the lock up whenever the page is hidden, so it is taken again when the page is back. */
const onVisible = (): void => {
  if (isWanted && document.visibilityState === 'visible') void take()
}

/** Keeps the screen of a browser on, or lets it go dark again. */
export const keepScreenOn = (isOn: boolean): void => {
  if (isOn === isWanted) return
  isWanted = isOn
  if (isOn) document.addEventListener('visibilitychange', onVisible)
  else document.removeEventListener('visibilitychange', onVisible)
  if (isOn) void take()
  else release()
}
