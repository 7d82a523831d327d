import { part } from '../dom.js'

const device = { brand: 'test', model: 'test', system: 'iOS 17.0', platform: 'ios', abi: 'arm64' }
const base = {
  SDKVersion: '3.8.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  enableDebug: false,
  fontSizeSetting: 17,
  fontSizeScaleFactor: 1,
  host: { env: 'WeChat' },
}

function windowInfo() {
  const { clientWidth: width, clientHeight: height } = document.documentElement
  return {
    pixelRatio: devicePixelRatio,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: part('stage').clientHeight,
    statusBarHeight: 0,
    screenTop: 44,
    safeArea: { left: 0, top: 0, right: width, bottom: height, width, height },
  }
}

const everything = () => ({ ...windowInfo(), ...device, ...base })

/** What the phone says about itself; a test lays other values over it by a stub. */
export const deviceApis = {
  getWindowInfo: windowInfo,
  getDeviceInfo: () => ({ ...device }),
  getAppBaseInfo: () => ({ ...base }),
  getSystemInfoSync: everything,
  getSystemSetting: () => ({ locationEnabled: true, wifiEnabled: true, bluetoothEnabled: false }),
  getAppAuthorizeSetting: () => ({ locationAuthorized: 'authorized', notificationAuthorized: 'authorized' }),
  getMenuButtonBoundingClientRect: () => {
    const right = document.documentElement.clientWidth - 7
    return { top: 6, bottom: 38, left: right - 87, right, width: 87, height: 32 }
  },
  getAccountInfoSync: () => ({ miniProgram: { appId: 'wxtest', envVersion: 'develop', version: '' } }),
  canIUse: () => true,
}

/** The same through a callback. */
export const deviceAsyncApis = {
  getSystemInfo: everything,
  getNetworkType: () => ({ networkType: 'wifi', isConnected: true }),
}
