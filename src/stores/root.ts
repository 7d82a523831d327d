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

/**
 * The stores that all pages share. A page creates its own store itself, so that it is part of the page's subpackage.
 */
export interface Stores {
  call: CallMethod
  device: Device
  frame: FrameStore
  settings: SettingsStore
  where: WhereStore
  nearby: NearbyStore
  session: SessionStore
  district: DistrictStore
  /** Sends complaints that were written without a network, on any page. */
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

/** The stores provided by the composition root, or by a test. */
export const useStores = (): Stores => {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('no stores: wrap the page in StoresContext.Provider')
  return stores
}
