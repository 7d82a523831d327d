import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { CallMethod } from '../../src/client/call'
import type { Device } from '../../src/client/device'
import { makeStores, StoresContext } from '../../src/stores/root'
import { holding } from './phone'

/** A phone that can do little: nothing is allowed, asked or offered on it. */
const plain = {
  canLocate: false,
  isLocationGranted: async () => false,
  locate: () => Promise.reject(new Error('no position')),
  openSettings: async () => false,
  openMap: async () => false,
  letterScale: () => 1,
  speech: null,
  isOnline: () => true,
  onPrivacyQuestion: () => {},
  onPageNotFound: () => {},
  onUpdateReady: () => {},
  isSignedIn: () => false,
  personas: async () => [],
  play: () => {},
  copy: async () => false,
  choosePhoto: async () => null,
  letGo: () => {},
  keptPhotos: { keep: async () => {}, open: async () => null, drop: async () => {}, names: async () => [] },
  upload: async () => ({}),
  urlOf: (address: string) => address,
  chooseText: async () => null,
  askMessages: async () => ({}),
  canGivePhone: false,
  onOnline: () => {},
} satisfies Partial<Device>

/**
 * A part of a page on a phone on which it is always this moment; what is called from it is written into `dialled`.
 * @param kept what lies on the phone already
 */
export const onPhone = (
  part: ReactElement,
  call: CallMethod,
  now: string,
  kept: Readonly<Record<string, string>> = {},
) => {
  const dialled: string[] = []
  const device: Device = { ...plain, ...holding(now), phone: async (number) => void dialled.push(number) }
  Object.entries(kept).forEach(([key, text]) => device.write(key, text))
  const shown = render(<StoresContext.Provider value={makeStores(call, device)}>{part}</StoresContext.Provider>)
  return { ...shown, dialled, device }
}
