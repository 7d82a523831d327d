import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const appConfig = {
  pages: ['pages/home/index', 'pages/me/index'],
  subPackages: [{ root: 'more', pages: ['far/index'] }],
  window: { navigationBarTitleText: '样例', navigationBarBackgroundColor: '#fff', navigationBarTextStyle: 'black' },
  tabBar: {
    custom: true,
    color: '#666',
    selectedColor: '#c00',
    list: [
      { pagePath: 'pages/home/index', text: '附近' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
}

const component = { component: true }

/** Small files of a hand-written mini-program in which every part of the phone is used once. */
const sampleFiles = {
  'app.json': JSON.stringify(appConfig),
  'app.js': `App({ onPageNotFound: (page) => wx.switchTab({ url: '/pages/me/index?from=' + page.path }) })`,
  'app.wxss': 'page { --fs: 1; color: rgb(1, 2, 3) } .big { --fs: 2 } .word { font-size: calc(16PX * var(--fs)) }',
  'pages/home/index.json': '{}',
  'pages/home/index.wxss': 'page { background: rgb(9, 8, 7) } .half { width: 375rpx; height: 50vh }',
  'pages/home/index.js': `Page({
    data: { said: '', asked: '', markers: [], area: [] },
    onLoad() { wx.getUpdateManager().onUpdateReady(() => this.setData({ said: '有新的一版' })) },
    onType(event) { this.setData({ said: event.detail.value }) },
    onAsk() {
      wx.cloud.callFunction({ name: 'api', data: { method: 'me.get' } })
        .then(({ result }) => this.setData({ asked: result.name }), ({ errMsg }) => this.setData({ asked: errMsg }))
    },
    onLocate() {
      wx.getLocation({
        success: ({ latitude, longitude }) => this.setData({
          said: '在这里',
          markers: [{ id: 7, latitude, longitude, width: 20, height: 20, ariaLabel: '春晖站' }],
          area: [{ points: [{ latitude, longitude }, { latitude: latitude + 0.001, longitude }] }],
        }),
        fail: ({ errMsg }) => this.setData({ said: errMsg }),
      })
    },
    onMarker(event) { this.setData({ said: '第' + event.detail.markerId + '个' }) },
    onMap(event) { this.setData({ said: event.detail.latitude.toFixed(4) }) },
    onFar() { wx.navigateTo({ url: '/more/far/index?id=3' }) },
    onThrow() { throw new Error('页面坏了') },
    onReadWindow() { this.setData({ said: typeof window + typeof fetch + typeof atob }) },
  })`,
  'pages/home/index.wxml': `<view class="big">
      <view class="word" id="inside">字</view>
      <root-portal><view class="word" id="outside">字</view></root-portal>
    </view>
    <view class="half" id="half"></view>
    <input id="name" bindinput="onType" aria-label="名字" />
    <view id="said">{{said}}</view><view id="asked">{{asked}}</view>
    <button id="ask" bindtap="onAsk" aria-label="问一问">?</button>
    <button id="locate" bindtap="onLocate">定位</button>
    <button id="far" bindtap="onFar">远</button>
    <button id="throw" bindtap="onThrow">坏</button>
    <button id="window" bindtap="onReadWindow">看</button>
    <map id="map" latitude="29.56" longitude="106.55" scale="16" markers="{{markers}}" polygons="{{area}}"
      bindmarkertap="onMarker" bindtap="onMap" />`,
  'pages/me/index.json': '{}',
  'pages/me/index.js': `Page({
    data: { seen: wx.getStorageSync('seen') || 0, font: wx.getAppBaseInfo().fontSizeScaleFactor },
    onShow() {
      wx.setStorageSync('seen', Number(wx.getStorageSync('seen')) + 1)
      this.setData({ seen: wx.getStorageSync('seen') })
    },
  })`,
  'pages/me/index.wxml': '<view id="seen">{{seen}}</view><view id="font">{{font}}</view>',
  'more/far/index.json': JSON.stringify({ navigationBarTitleText: '远处' }),
  'more/far/index.js': `Page({ data: { id: '' }, onLoad(query) { this.setData({ id: query.id }) } })`,
  'more/far/index.wxml': '<view id="id">{{id}}</view>',
  'custom-tab-bar/index.json': JSON.stringify(component),
  'custom-tab-bar/index.js': `Component({
    methods: { go: (event) => wx.switchTab({ url: event.currentTarget.dataset.url }) },
  })`,
  'custom-tab-bar/index.wxml': '<view id="to-me" bindtap="go" data-url="/pages/me/index">我的</view>',
}

/**
 * Writes the sample app into a folder of its own.
 *
 * @param {Record<string, string | undefined>} [changes] files that differ; undefined leaves one out
 * @returns {{ dist: string, remove: () => void }}
 */
export function writeSampleApp(changes = {}) {
  const dist = mkdtempSync(join(tmpdir(), 'yijia-weapp-'))
  for (const [name, text] of Object.entries({ ...sampleFiles, ...changes })) {
    if (text === undefined) continue
    mkdirSync(dirname(join(dist, name)), { recursive: true })
    writeFileSync(join(dist, name), text)
  }
  return { dist, remove: () => rmSync(dist, { recursive: true, force: true }) }
}
