/**
 * Every question that a page can ask, and how it is brought up: from the full opening of `page` (with another `query`
 * where that does not lead to it), by pressing buttons one after the other. `of` is the file in `src` that asks it;
 * a test fails for a file that asks and stands neither here nor in {@link elsewhere}.
 *
 * @type {{ of: string, page: string, query?: (about: any) => string, press: (string | RegExp)[] }[]}
 */
export const dialogs = [
  {
    of: 'packages/complaint-desk/complaint/mediation/index.tsx',
    page: 'packages/complaint-desk/complaint/index',
    press: ['不谈了，接着办'],
  },
  {
    of: 'packages/complaint-desk/complaint/mediation/sides.tsx',
    page: 'packages/complaint-desk/complaint/index',
    press: ['替没有微信的一方说', '他说不谈'],
  },
  {
    of: 'packages/complaint-desk/complaint/photos.tsx',
    page: 'packages/complaint-desk/complaint/index',
    query: ({ filedId }) => `id=${filedId}`,
    press: [/^拿掉第 1 张/],
  },
  {
    of: 'packages/complaint-desk/mediators/list.tsx',
    page: 'packages/complaint-desk/mediators/index',
    press: ['不再调解'],
  },
  {
    of: 'packages/complaints/complaint/own-lines.tsx',
    page: 'packages/complaints/complaint/index',
    query: ({ filedId }) => `id=${filedId}`,
    press: [/^不用管了，撤回/],
  },
  {
    of: 'packages/complaints/complaint/photos.tsx',
    page: 'packages/complaints/complaint/index',
    query: ({ filedId }) => `id=${filedId}`,
    press: [/^去掉第 1 张/],
  },
  {
    of: 'packages/complaints/mediation/leave.tsx',
    page: 'packages/complaints/mediation/index',
    press: ['不想谈下去了'],
  },
  { of: 'packages/complaints/new/similar.tsx', page: 'packages/complaints/new/index', press: ['我也遇到，加进去'] },
  { of: 'packages/complaints/parts/drafts/drop-dialog.tsx', page: 'packages/complaints/mine/index', press: ['不要了'] },
  {
    of: 'packages/complaint-desk/duty-phone/index.tsx',
    page: 'packages/complaint-desk/duty-phone/index',
    press: ['不要值班电话了'],
  },
  { of: 'packages/posters/list/actions.tsx', page: 'packages/posters/list/index', press: ['全部选上', /张不用了$/] },
  { of: 'packages/programme/child/endings.tsx', page: 'packages/programme/child/index', press: [/收回同意$/] },
  { of: 'packages/programme/programme/actions.tsx', page: 'packages/programme/programme/index', press: ['全退掉'] },
  { of: 'packages/programme/programme/own.tsx', page: 'packages/programme/programme/index', press: [/只退这一个$/] },
  { of: 'packages/rooms/booking/change-mind.tsx', page: 'packages/rooms/booking/index', press: ['取消预约'] },
  { of: 'packages/rooms/mine/waitlist.tsx', page: 'packages/rooms/mine/index', press: ['不排了'] },
  {
    of: 'packages/volunteer/shift/own.tsx',
    page: 'packages/volunteer/shift/index',
    query: ({ ownShiftId }) => `id=${ownShiftId}`,
    press: ['不去了'],
  },
  { of: 'packages/complaint-desk/photos/index.tsx', page: 'packages/complaint-desk/photos/index', press: ['不行'] },
  { of: 'packages/staff/point/photos.tsx', page: 'packages/staff/point/index', press: ['去掉'] },
  { of: 'packages/staff/roles/holders.tsx', page: 'packages/staff/roles/index', press: ['收回'] },
  { of: 'packages/staff/roles/invites.tsx', page: 'packages/staff/roles/index', press: ['取消邀请'] },
  { of: 'packages/room-desk/room/retire.tsx', page: 'packages/room-desk/room/index', press: [/要装修/, '不再开放'] },
]

/** Questions that need more than presses, and the test that measures them in both sizes. */
export const elsewhere = {
  'packages/find/place/communities.tsx': 'test/browser/elder.test.mjs',
  'packages/complaints/new/says.tsx': 'test/browser/complaint/photo-page.test.mjs',
  'packages/complaints/parts/drafts/failed-photos.tsx': 'test/browser/complaint/photo-page.test.mjs',
  'packages/scan/check-in/going.tsx': 'test/browser/shifts.test.mjs',
  'packages/volunteer/presence/here.tsx': 'test/browser/shifts.test.mjs',
  'packages/room-desk/sheet/more.tsx': 'test/browser/sheet.test.mjs',
  'pages/shared/question.tsx': 'test/browser/scan/landing.test.mjs',
}
