const isWithoutLocation = process.env.YIJIA_WITHOUT_LOCATION === 'yes'

const location = {
  permission: { 'scope.userLocation': { desc: '用来算您走到附近服务点要多久' } },
  requiredPrivateInfos: ['getLocation' as const],
}

/** WeChat's plug-in that reads aloud, as `appid@version`. */
const [speechPlugin = '', speechVersion = ''] = (process.env.YIJIA_SPEECH_PLUGIN ?? '').split('@')
if (speechPlugin !== '' && speechVersion === '') throw new Error('YIJIA_SPEECH_PLUGIN must be <appid>@<version>')
const speech = { plugins: { speech: { version: speechVersion, provider: speechPlugin } } }

/** Pages appear at once: with Taro's slide animation, going back within 300 ms leaves an empty screen. */
const browserOnly = process.env.TARO_ENV === 'h5' ? { animation: false } : {}

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/nearby/index',
    'pages/rooms/index',
    'pages/complaints/index',
    'pages/me/index',
    'pages/scan/index',
  ],
  subPackages: [
    {
      root: 'packages/find',
      name: 'find',
      pages: ['point/index', 'way/index', 'place/index', 'search/index', 'photo/index'],
    },
    {
      root: 'packages/rooms',
      name: 'rooms',
      pages: [
        'rooms/index',
        'room/index',
        'confirm/index',
        'mine/index',
        'booking/index',
        'check-in/index',
        'shared/index',
      ],
    },
    {
      root: 'packages/scan',
      name: 'scan',
      pages: ['open/index', 'look/index', 'rooms/index', 'complaint/index', 'volunteer/index', 'check-in/index'],
    },
    {
      root: 'packages/me',
      name: 'me',
      pages: ['messages/index', 'profile/index', 'code/index', 'volunteer/index', 'merge/index', 'views/index'],
    },
    {
      root: 'packages/volunteer',
      name: 'volunteer',
      pages: ['open/index', 'shift/index', 'mine/index', 'presence/index', 'hours/index', 'verify/index'],
    },
    {
      root: 'packages/programme',
      name: 'programme',
      pages: ['list/index', 'programme/index', 'mine/index', 'child/index'],
    },
    {
      root: 'packages/complaints',
      name: 'complaints',
      pages: [
        'new/index',
        'preview/index',
        'danger/index',
        'mine/index',
        'complaint/index',
        'mediation/index',
        'card/index',
      ],
    },
    {
      root: 'packages/complaint-desk',
      name: 'complaint-desk',
      pages: ['queue/index', 'complaint/index', 'walk-in/index', 'mediators/index', 'duty-phone/index', 'photos/index'],
    },
    { root: 'packages/posters', name: 'posters', pages: ['list/index'] },
    {
      root: 'packages/shifts',
      name: 'shifts',
      pages: ['sheet/index', 'roster/index', 'screen/index', 'edit/index', 'applications/index'],
    },
    {
      root: 'packages/classes',
      name: 'classes',
      pages: ['sheet/index', 'roster/index', 'edit/index'],
    },
    {
      root: 'packages/room-desk',
      name: 'room-desk',
      pages: [
        'sheet/index',
        'requests/index',
        'move/index',
        'block/index',
        'book-for/index',
        'series/index',
        'rooms/index',
        'room/index',
      ],
    },
    { root: 'packages/figures', name: 'figures', pages: ['complaints/index'] },
    {
      root: 'packages/staff',
      name: 'staff',
      pages: [
        'desk/index',
        'tasks/index',
        'point/index',
        'people/index',
        'person/index',
        'walk-in/index',
        'roles/index',
        'bulk-invite/index',
        'calls/index',
        'audit/index',
        'points/index',
        'waiting/index',
      ],
    },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['find', 'rooms'] },
    'pages/rooms/index': { network: 'all', packages: ['rooms'] },
    'pages/complaints/index': { network: 'all', packages: ['complaints'] },
    'pages/me/index': { network: 'all', packages: ['me', 'staff', 'room-desk', 'complaint-desk'] },
  },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  ...(isWithoutLocation ? {} : location),
  ...(speechPlugin === '' ? {} : speech),
  ...browserOnly,
  // Each tab's Screen draws our own tab bar, because WeChat's does not scale with the text size.
  tabBar: {
    custom: true,
    color: '#674f3f',
    selectedColor: '#a8440f',
    backgroundColor: '#fffcf6',
    list: [
      { pagePath: 'pages/home/index', text: '附近' },
      { pagePath: 'pages/rooms/index', text: '订房间' },
      { pagePath: 'pages/complaints/index', text: '烦心事' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  window: {
    navigationBarTitleText: '怡家',
    navigationBarBackgroundColor: '#faf3e6',
    navigationBarTextStyle: 'black',
    navigationStyle: 'default',
    backgroundColor: '#faf3e6',
    backgroundTextStyle: 'dark',
  },
})
