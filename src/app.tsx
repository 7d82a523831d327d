import Taro, { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { makeCall } from './client/call'
import { newKey } from './client/key'
import { makePlatform } from './client/platform'
import { makeStores, StoresContext } from './stores/root'
import './app.scss'

/** The client's composition root: the only place that chooses implementations. */
const { device, transport } = makePlatform()
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
device.onPageNotFound(() => void Taro.redirectTo({ url: '/pages/scan/index?unknown=1' }))
const stores = makeStores(makeCall({ transport, newKey, wait }), device)

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    void stores.where.resume()
    void stores.outbox.run()
    void stores.outbox.shelf.sweep()
    device.onOnline(() => {
      void stores.outbox.run()
      if (stores.where.where) void stores.nearby.refresh(stores.where.where, process.env.TARO_ENV === 'h5')
    })
  })
  return <StoresContext.Provider value={stores}>{children}</StoresContext.Provider>
}
