import { createContext, useContext } from 'react'
import type { CallMethod, Output } from '../client/call'
import type { Device } from '../client/device'
import { Load } from './load'
import { NearbyStore } from './nearby'
import { PointStore } from './point'
import { SessionStore } from './session'
import { SettingsStore } from './settings'
import { TasksStore } from './tasks'
import { WhereStore } from './where'

export interface Stores {
  call: CallMethod
  device: Device
  settings: SettingsStore
  where: WhereStore
  nearby: NearbyStore
  session: SessionStore
  district: Load<Output<'district.get'>>
  openPoint: (pointId: string) => PointStore
  openTasks: () => TasksStore
}

export const makeStores = (call: CallMethod, device: Device): Stores => {
  const settings = new SettingsStore(device)
  return {
    call,
    device,
    settings,
    where: new WhereStore(device),
    nearby: new NearbyStore(call, device, settings),
    session: new SessionStore(call),
    district: new Load(),
    openPoint: (pointId) => new PointStore(call, pointId),
    openTasks: () => new TasksStore(call),
  }
}

export const StoresContext = createContext<Stores | null>(null)

/** The stores that the composition root, or a test, has provided. */
export const useStores = (): Stores => {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('no stores: wrap the page in StoresContext.Provider')
  return stores
}
