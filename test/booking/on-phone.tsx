import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { CallMethod } from '../../src/client/call'
import type { Device } from '../../src/client/device'
import { makeStores, StoresContext } from '../../src/stores/root'
import { holding } from './phone'

/** A device with minimal capabilities: nothing is permitted and nothing can be chosen. */
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
  askMessages: async () => ({}),
  canGivePhone: false,
  keepScreenOn: () => {},
  onOnline: () => {},
} satisfies Partial<Device>

/**
 * Renders a part of a page on a device with a fixed clock; numbers that it calls are recorded in `dialled`.
 * @param kept what is already stored on the device
 * @param more what this device can do besides
 */
export const onPhone = (
  part: ReactElement,
  call: CallMethod,
  now: string,
  kept: Readonly<Record<string, string>> = {},
  more: Partial<Device> = {},
) => {
  const dialled: string[] = []
  const device: Device = { ...plain, ...holding(now), phone: async (number) => void dialled.push(number), ...more }
  Object.entries(kept).forEach(([key, text]) => device.write(key, text))
  const shown = render(<StoresContext.Provider value={makeStores(call, device)}>{part}</StoresContext.Provider>)
  return { ...shown, dialled, device }
}
