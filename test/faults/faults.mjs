/**
 * Seeded faults over all layers. A test suite that stays green with one of them does not protect what it claims to.
 *
 * @typedef {object} Fault
 * @property {string} name
 * @property {string} file below the project's folder; a folder stands for the one file in it that has the text
 * @property {string} text occurs there exactly once
 * @property {string} becomes
 * @property {string} test the one test file that must fail
 *
 * @type {Fault[]}
 */
export const faults = [
  {
    name: 'the constraint against double bookings compares bookings with themselves only',
    file: 'cloud/storage/migrations/20261201000600_rooms.sql',
    text: 'exclude using gist (community_id with =, room_id with =, during with &&)',
    becomes: 'exclude using gist (community_id with =, id with =, during with &&)',
    test: 'test/races/bookings.create.test.ts',
  },
  {
    name: 'volunteers may open any person',
    file: 'src/contract/people/people.ts',
    text: 'export const peopleOpen = changing({\n  roles: staff,',
    becomes: "export const peopleOpen = changing({\n  roles: ['volunteer', ...staff],",
    test: 'test/matrix/rights.test.ts',
  },
  {
    name: 'an invite is read without a row lock',
    file: 'cloud/storage/people/invites.ts',
    text: "    .forUpdate('invite')\n",
    becomes: '',
    test: 'test/races/invites.test.ts',
  },
  {
    name: 'the door number after the name of an estate is not masked',
    file: 'src/domain/mask/masked.ts',
    text: '.replace(BEHIND_NAME, `$1 ${DOOR}`)',
    becomes: '',
    test: 'src/domain/mask/masked.test.ts',
  },
  {
    name: 'the other side sees at once what the first side did',
    file: 'src/domain/mediation/present/seen-by-other.ts',
    text: 'const round = lastRound(now)',
    becomes: 'const round = now',
    test: 'test/privacy/rounds.test.ts',
  },
  {
    name: 'days begin an hour late',
    file: 'src/domain/time.ts',
    text: 'SHANGHAI_AHEAD_HOURS = 8',
    becomes: 'SHANGHAI_AHEAD_HOURS = 7',
    test: 'src/domain/worktime.test.ts',
  },
  {
    name: 'tap targets are 40 pixels high',
    file: 'dist/h5/css',
    text: '--tap:44PX',
    becomes: '--tap:2rem',
    test: 'test/browser/layout.test.mjs',
  },
  {
    name: 'a call with a key that was used runs again',
    file: 'cloud/dispatch/change.ts',
    text: '  key,\n  method,\n  inputHash: inputHash(method, input),',
    becomes: '  key: key + Math.random(),\n  method,\n  inputHash: inputHash(method, input),',
    test: 'cloud/handlers/points/report.test.ts',
  },
  {
    name: 'one booking more than the quota is allowed',
    file: 'src/domain/rooms/quota.ts',
    text: 'left.bookings < 1',
    becomes: 'left.bookings < 0',
    test: 'src/domain/rooms/quota.test.ts',
  },
  {
    name: 'a view of a person is not in the audit',
    file: 'cloud/handlers/people/open.ts',
    text: 'audit: [{ communityId, subjectId: personId }]',
    becomes: 'audit: []',
    test: 'cloud/handlers/people/open.test.ts',
  },
  {
    name: 'a message that is being sent can be reserved again',
    file: 'cloud/storage/messages/wechat-messages.ts',
    text: "update inbox set wechat = 'sending'",
    becomes: "update inbox set wechat = 'unsent'",
    test: 'cloud/messages/notify-by-wechat.test.ts',
  },
  {
    name: 'a page shows cached data without saying that the refresh failed',
    file: 'src/packages/complaints/parts/old-notice.tsx',
    text: "answer.value === null || answer.problem === ''",
    becomes: "answer.value === null || answer.problem !== ''",
    test: 'src/packages/complaints/parts/old-notice.test.tsx',
  },
]
