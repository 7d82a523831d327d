import { createContext, useContext } from 'react'
import type { CallMethod } from '../client/call'
import type { Device } from '../client/device'
import { EditPointStore } from './edit-point'
import { FrameStore } from './frame'
import { DistrictStore } from './district'
import { NearbyStore } from './nearby'
import { PointStore } from './point'
import { SearchStore } from './search'
import { SessionStore } from './session'
import { SettingsStore } from './settings'
import { TasksStore } from './tasks'
import { WayStore } from './way'
import { WhereStore } from './where'

export interface Stores {
  call: CallMethod
  device: Device
  frame: FrameStore
  settings: SettingsStore
  where: WhereStore
  nearby: NearbyStore
  session: SessionStore
  district: DistrictStore
  openPoint: (pointId: string) => PointStore
  openWay: (pointId: string) => WayStore
  openSearch: (communityId?: number) => SearchStore
  openTasks: () => TasksStore
  openEdit: (pointId: string) => EditPointStore
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
    district: new DistrictStore(call),
    openPoint: (pointId) => new PointStore(call, pointId),
    openWay: (pointId) => new WayStore(call, device, settings, pointId),
    openSearch: (communityId) => new SearchStore(call, communityId),
    openTasks: () => new TasksStore(call),
    openEdit: (pointId) => new EditPointStore(call, pointId),
  }
}

export const StoresContext = createContext<Stores | null>(null)

/** The stores that the composition root, or a test, has provided. */
export const useStores = (): Stores => {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('no stores: wrap the page in StoresContext.Provider')
  return stores
}
