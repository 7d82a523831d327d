import { createContext, useContext } from 'react'
import type { CallMethod } from '../client/call'
import type { Device } from '../client/device'
import { FrameStore } from './frame'
import { DistrictStore } from './district/district'
import { NearbyStore } from './points/nearby'
import { SessionStore } from './session'
import { SettingsStore } from './settings'
import { OutboxStore } from './complaints/outbox'
import { WhereStore } from './points/where'

/** What every page shares. What one page knows alone is made by that page, so that it is shipped with it. */
export interface Stores {
  call: CallMethod
  device: Device
  frame: FrameStore
  settings: SettingsStore
  where: WhereStore
  nearby: NearbyStore
  session: SessionStore
  district: DistrictStore
  /** Sends what was told without network, from wherever the app is. */
  outbox: OutboxStore
}

export const makeStores = (call: CallMethod, device: Device): Stores => {
  const settings = new SettingsStore(device)
  return {
    call,
    device,
    frame: new FrameStore(device),
    settings,
    where: new WhereStore(device),
    nearby: new NearbyStore(call, device, settings),
    session: new SessionStore(call, device),
    district: new DistrictStore(call, device),
    outbox: new OutboxStore(call, device),
  }
}

export const StoresContext = createContext<Stores | null>(null)

/** The stores that the composition root, or a test, has provided. */
export const useStores = (): Stores => {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('no stores: wrap the page in StoresContext.Provider')
  return stores
}
