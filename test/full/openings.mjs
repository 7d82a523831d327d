import { keptDraft } from './kept-draft.mjs'
import { RESIDENT, TWICE } from './sample.mjs'

/** Of a complaint that is being written, as the phone keeps it. */
export const DRAFT_ID = 'd0123456789abcdef012'
const WRITTEN = {
  category: 'clutter',
  concerns: 'everyone',
  urgency: 'soon',
  words: '演示：楼梯口堆着柜子，打 138 0013 8000 找我。',
  spot: null,
  placeWords: '演示路 1 号，三楼楼道口',
  door: '3-2',
  when: '天天下午',
  isNamed: false,
}

/** What the phone of {@link RESIDENT} keeps, by the names of its storage. @param about of `fillSample` */
export const keptDrafts = ({ community, building, now }) => ({
  [`drafts ${RESIDENT}`]: [
    keptDraft({
      id: DRAFT_ID,
      content: { community, building: { id: building.id, name: building.name }, ...WRITTEN },
      at: now,
    }),
  ],
})

const asked = (at, hours) => new Date(Date.parse(at) + hours * 3_600_000).toISOString()

/**
 * How each page is opened so that it shows all it can, from the sample: `persona`, `query`, and `shows`, words that
 * stand on the page only then. A page without an entry fails the tests of every page. A page that cannot show all it can at
 * once has further views, named `page#view`.
 *
 * @type {Record<string, { persona?: string, query?: (about: any) => string, shows: RegExp }>}
 */
export const openings = {
  'pages/home/index': { persona: RESIDENT, shows: /十分钟走得到|去最近的服务点/ },
  'pages/nearby/index': { persona: RESIDENT, shows: /十分钟走得到/ },
  'pages/rooms/index': { persona: RESIDENT, shows: /亮着的窗/ },
  'pages/complaints/index': { persona: RESIDENT, shows: /还没发出去/ },
  'pages/me/index': { persona: RESIDENT, shows: /演示周大姐/ },
  'pages/scan/index': { query: () => 'unknown=1', shows: /扫码，或者打码上的字/ },
  'packages/find/point/index': { persona: 'worker', query: ({ pointId }) => `id=${pointId}`, shows: /梯坎 \d+ 级/ },
  'packages/find/way/index': { persona: RESIDENT, query: ({ pointId }) => `id=${pointId}`, shows: /一步一步走/ },
  'packages/find/place/index': { shows: /瓦当巷社区/ },
  'packages/find/search/index': { query: ({ communityId }) => `communityId=${communityId}`, shows: /找到 1 处/ },
  // its photos come from the page that opens it: test/browser/complaint/photo-page.test.mjs measures it with them
  'packages/find/photo/index': { shows: /回到刚才那一页/ },
  'packages/rooms/rooms/index': {
    persona: RESIDENT,
    query: ({ pointId }) => `pointId=${pointId}`,
    shows: /演示会议室/,
  },
  'packages/rooms/room/index': { persona: RESIDENT, query: ({ roomId }) => `id=${roomId}`, shows: /社区开会/ },
  'packages/rooms/confirm/index': {
    persona: RESIDENT,
    query: ({ roomId, now }) => `roomId=${roomId}&startsAt=${asked(now, 30)}&minutes=60`,
    shows: /演示会议室/,
  },
  'packages/rooms/mine/index': { persona: RESIDENT, shows: /在排队的/ },
  'packages/rooms/booking/index': {
    persona: RESIDENT,
    query: ({ bookingId }) => `id=${bookingId}`,
    shows: /到前台报这个口令/,
  },
  'packages/rooms/shared/index': { query: ({ bookingId }) => `id=${bookingId}`, shows: /转给您看的/ },
  'packages/rooms/check-in/index': { persona: RESIDENT, shows: /到了，签到/ },
  'packages/scan/open/index': {
    query: () => `text=${encodeURIComponent('https://example.com')}`,
    shows: /这不是怡家的码/,
  },
  ...Object.fromEntries(
    Object.entries({
      look: /有人值班/,
      rooms: /您想用哪一间/,
      complaint: /是哪一种烦心事/,
      volunteer: /您哪天有空/,
      'check-in': /您订的是演示舞蹈室/,
    }).map(([page, shows]) => [
      `packages/scan/${page}/index`,
      {
        persona: RESIDENT,
        query: ({ codes, pointId }) => `code=${codes[page === 'check-in' ? 'checkIn' : page]}&point=${pointId}`,
        shows,
      },
    ]),
  ),
  'packages/me/messages/index': { persona: RESIDENT, shows: /有人在管您说的事了/ },
  'packages/me/profile/index': { persona: RESIDENT, shows: /核对过了/ },
  'packages/me/code/index': { persona: RESIDENT, shows: /邀请码/ },
  'packages/me/volunteer/index': { persona: RESIDENT, shows: /瓦当巷社区/ },
  'packages/me/merge/index': { persona: TWICE, shows: /是您本人吗/ },
  'packages/me/views/index': { persona: RESIDENT, shows: /打开看了您的信息/ },
  'packages/complaints/new/index': {
    persona: RESIDENT,
    query: () => `draft=${DRAFT_ID}`,
    shows: /附近有人说过差不多的/,
  },
  'packages/complaints/preview/index': {
    persona: RESIDENT,
    query: () => `draft=${DRAFT_ID}`,
    shows: /别人只会看到这些/,
  },
  'packages/complaints/danger/index': { persona: RESIDENT, query: () => `draft=${DRAFT_ID}`, shows: /您写的是这里/ },
  'packages/complaints/mine/index': { persona: RESIDENT, shows: /还在手机上的/ },
  'packages/complaints/complaint/index': {
    persona: RESIDENT,
    query: ({ settledId }) => `id=${settledId}`,
    shows: /演示小谭接手/,
  },
  'packages/complaints/mediation/index': {
    persona: RESIDENT,
    query: ({ mediationId }) => `id=${mediationId}`,
    shows: /说和的人/,
  },
  'packages/complaints/card/index': { persona: RESIDENT, query: ({ card }) => `card=${card}`, shows: /卡片上的号码/ },
  'packages/complaint-desk/queue/index': { persona: 'manager', shows: /已超时/ },
  'packages/complaint-desk/complaint/index': {
    persona: 'worker',
    query: ({ deskComplaintId }) => `id=${deskComplaintId}`,
    shows: /两家坐下来说/,
  },
  'packages/complaint-desk/walk-in/index': { persona: 'worker', shows: /以前来过的/ },
  'packages/figures/complaints/index': { persona: 'manager', shows: /\d+ 件/ },
  'packages/complaint-desk/mediators/index': { persona: 'manager', shows: /外请的/ },
  'packages/complaint-desk/duty-phone/index': { persona: 'manager', shows: /白天（9:00 到 18:00）/ },
  'packages/posters/list/index': { persona: 'manager', shows: /演示书法室门口/ },
  'packages/programme/list/index': { persona: RESIDENT, shows: /我报了的/ },
  'packages/programme/programme/index': {
    persona: RESIDENT,
    query: ({ classId }) => `id=${classId}`,
    shows: /我.{1,12}不来/,
  },
  'packages/programme/programme/index#open': {
    persona: RESIDENT,
    query: ({ openClassId }) => `id=${openClassId}`,
    shows: /最多四个/,
  },
  'packages/programme/mine/index': { persona: RESIDENT, shows: /接下来有/ },
  'packages/programme/child/index': { persona: RESIDENT, shows: /您同意过的/ },
  'packages/programme/child/index#edit': {
    persona: RESIDENT,
    query: ({ childId }) => `view=edit&id=${childId}`,
    shows: /要老师留心的/,
  },
  'packages/programme/child/index#consent': {
    persona: RESIDENT,
    query: ({ bareChildId }) => `view=consent&id=${bareChildId}`,
    shows: /我是监护人/,
  },
  'packages/volunteer/open/index': { persona: 'volunteer', shows: /我的这一周/ },
  'packages/volunteer/shift/index': {
    persona: 'volunteer',
    query: ({ nearShiftId }) => `id=${nearShiftId}`,
    shows: /挨得有点近/,
  },
  'packages/volunteer/shift/index#full': {
    persona: 'volunteer-8',
    query: ({ fullShiftId }) => `id=${fullShiftId}`,
    shows: /排着，会怎样/,
  },
  'packages/volunteer/mine/index': { persona: 'volunteer', shows: /接下来有/ },
  'packages/volunteer/presence/index': {
    persona: 'volunteer',
    query: ({ servedShiftId }) => `id=${servedShiftId}`,
    shows: /签出了/,
  },
  'packages/volunteer/presence/index#before': {
    persona: 'volunteer-8',
    query: ({ shiftId }) => `id=${shiftId}`,
    shows: /到了就签到/,
  },
  'packages/volunteer/presence/index#here': {
    persona: 'volunteer-7',
    query: ({ shiftId }) => `id=${shiftId}`,
    shows: /走的时候/,
  },
  'packages/volunteer/hours/index': { persona: 'volunteer', shows: /更正：演示/ },
  'packages/volunteer/verify/index': {
    query: ({ certificate }) => `number=${certificate}`,
    shows: /这张证明是真的/,
  },
  'packages/shifts/sheet/index': { persona: 'worker', shows: /演示送餐试一试/ },
  'packages/shifts/roster/index': { persona: 'worker', query: ({ shiftId }) => `id=${shiftId}`, shows: /请人来帮/ },
  'packages/shifts/screen/index': { persona: 'worker', query: ({ shiftId }) => `id=${shiftId}`, shows: /扫不了/ },
  'packages/shifts/edit/index': { persona: 'worker', query: ({ shiftId }) => `id=${shiftId}`, shows: /要几个人/ },
  'packages/shifts/applications/index': { persona: 'manager', shows: /演示陈同学/ },
  'packages/classes/sheet/index': { persona: 'worker', shows: /排一个活动/ },
  'packages/classes/roster/index': { persona: 'worker', query: ({ sessionId }) => `id=${sessionId}`, shows: /该来/ },
  'packages/classes/edit/index': { persona: 'worker', shows: /每周哪几天/ },
  ...Object.fromEntries(
    Object.entries({
      desk: /先做这/,
      waiting: /等您的/,
      points: /按名字排/,
      tasks: /打电话问一问/,
      people: /至少打两个字/,
      'walk-in': /满 80 岁了吗/,
      roles: /演示待请/,
      'bulk-invite': /一张表，一行一个人/,
      calls: /演示无微信/,
      audit: /印了码牌/,
    }).map(([page, shows]) => [`packages/staff/${page}/index`, { persona: 'manager', shows }]),
  ),
  ...Object.fromEntries(
    Object.entries({ sheet: /练毛笔字/, requests: /写春联/, rooms: /演示书法室/ }).map(([page, shows]) => [
      `packages/room-desk/${page}/index`,
      { persona: 'manager', shows },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({ block: /一整天/, 'book-for': /谁要用/, series: /哪个团队/ }).map(([page, shows]) => [
      `packages/room-desk/${page}/index`,
      {
        persona: 'manager',
        query: ({ roomId, communityId, now }) => `roomId=${roomId}&communityId=${communityId}&day=${now.slice(0, 10)}`,
        shows,
      },
    ]),
  ),
  'packages/complaint-desk/photos/index': { persona: 'manager', shows: /刚刚传的/ },
  'packages/staff/point/index': { persona: 'worker', query: ({ pointId }) => `id=${pointId}`, shows: /去掉/ },
  'packages/staff/person/index': {
    persona: 'worker',
    query: ({ residentId }) => `id=${residentId}`,
    shows: /演示周大姐/,
  },
  'packages/room-desk/room/index': { persona: 'manager', query: ({ roomId }) => `id=${roomId}`, shows: /门口的码/ },
  'packages/room-desk/move/index': {
    persona: 'manager',
    query: ({ bookingId, communityId, now }) => `id=${bookingId}&communityId=${communityId}&day=${now.slice(0, 10)}`,
    shows: /现在订的是/,
  },
}

const known = (page) => {
  const opening = openings[page]
  if (!opening) throw new Error(`${page}: say in test/full/openings.mjs how it is opened so that it shows all it can`)
  return opening
}

/** Who opens a page; empty for an anonymous caller. */
export const personaOf = (page) => known(page).persona ?? ''

/** The further views of a page, without its own. */
export const viewsOf = (page) => Object.keys(openings).filter((view) => view.startsWith(`${page}#`))

/** How a page, or a further view of it, is opened. @param about of `fillSample` */
export const fullOpening = (view, about) => {
  const { query, shows } = known(view)
  const [page] = view.split('#')
  return { path: query ? `${page}?${query(about)}` : page, persona: personaOf(view), shows }
}
