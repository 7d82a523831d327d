/** Import rules. Run twice, with SIDE=weapp and SIDE=h5, because platform files (`x.weapp.ts`, `x.h5.ts`) differ. */
const side = process.env.SIDE ?? 'weapp'
const TEST = '\\.test\\.tsx?$|^test/'
const SHARED = '^src/(contract|domain)/'
const STYLE = '\\.scss$'
const REACT = '^node_modules/(@types/)?react/'
const TARO = '^(node_modules/)?@tarojs/'
const NODE =
  '^(node:)?(crypto|fs|fs/promises|path|os|net|util|stream|stream/promises|zlib|url|child_process|process|module)$'
/** The rules of a feature applied in a transaction: shared by handlers and `tick`. */
const FEATURE =
  '^cloud/((rooms|shifts|signup|hours|complaints|mediation|messages|people|points|programmes)/|files/manifest|posters/(manifest|plan-sheets|plan-in-use|print-words|points-to-print|door-sign))'
/** What the features contribute, collected. */
const FEATURES = '^cloud/(features|manifest)\\.ts$'
/** Loaded when a call needs it; in the cloud's functions a file of its own beside `index.js`. */
const ON_DEMAND =
  '^cloud/(platform/(calendar-text|qr-code)|lists/csv-rows|shifts/presence-code|points/search-words)\\.ts$'
const library = (...names) => `^node_modules/(@types/)?(${names.join('|')})/`

const rule = (name, from, to) => ({ name, severity: 'error', from, to })

/** Code (not its tests) in `layer` imports nothing outside `allowed`. */
const only = (layer, allowed) => rule(`only: ${layer}`, { path: layer, pathNot: TEST }, { pathNot: allowed })

/** The same for values; types are free to come from elsewhere. */
const onlyValues = (layer, allowed) =>
  rule(`values: ${layer}`, { path: layer, pathNot: TEST }, { pathNot: allowed, dependencyTypesNot: ['type-only'] })

/** What a page of the main package loads by `import()`, such as the content of a tab: see config/subpackage-parts.ts. */
const PART = '^src/packages/((rooms|complaints)/tab|me/notes|programme/near)/index\\.tsx?$'
/** The store of one page, beside it. */
const PAGE_STORE = '^src/(pages|packages)/.*-store\\.ts$'
const STORE = ['^src/(stores|client|domain)/', '^src/contract/limits', library('mobx'), REACT]
const PAGE = [
  '^src/(stores|ui|domain)/',
  '^src/contract/limits',
  library('mobx', 'mobx-react-lite'),
  REACT,
  TARO,
  STYLE,
]

/** Code of pages, except their stores. */
const onlyPage = (path, allowed) =>
  rule(`only: ${path}`, { path, pathNot: `${TEST}|${PAGE_STORE}` }, { pathNot: allowed })

module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true }),
    rule('no-tests-in-code', { pathNot: `${TEST}|^bench/` }, { path: TEST }), // the bench uses the phone of the tests
    rule('no-unresolvable', {}, { couldNotResolve: true, pathNot: [TARO] }),

    // both sides
    only('^src/domain/', ['^src/domain/', library('dayjs', 'flatbush', 'flatqueue', 'gcoord')]),
    only('^src/contract/[^/]+$', ['^src/contract/methods\\.generated']),
    only('^src/contract/[^/]+/', ['^src/contract/', '^src/domain/', library('valibot')]),

    // the phone
    rule(
      'client: the platform only in its own files',
      {
        path: '^src/client/',
        pathNot: `${TEST}|\\.(weapp|h5)\\.ts$|(wechat|browser)-device\\.ts$|wechat-speech\\.ts$`,
      },
      { path: TARO },
    ),
    only('^src/client/', ['^src/client/', '^src/contract/', TARO]),
    onlyValues('^src/client/', ['^src/client/', '^src/contract/(methods|limits|errors)', TARO]),
    only('^src/stores/', STORE),
    only(PAGE_STORE, ['^src/(pages|packages)/.*-store(\\.zh)?\\.ts$', ...STORE]),
    only('^src/ui/', [
      '^src/(ui|domain)/',
      REACT,
      TARO,
      STYLE,
      library('react-dom', 'leaflet', 'leaflet/dist'),
      '\\.css$',
    ]),
    onlyPage('^src/pages/', ['^src/pages/', '^src/client/phone/(keys|row-key)', PART, ...PAGE]),
    rule('parts-come-with-their-subpackage', { path: '^src/pages/' }, { path: PART, dynamic: false }),
    onlyPage('^src/packages/', [
      '^src/packages/',
      '^src/pages/shared/',
      '^src/client/phone/(choose-file|open-file|phone-calendar|scan-code)',
      library('uqr'),
      ...PAGE,
    ]),
    rule(
      'qr-codes-are-drawn-in-one-subpackage',
      { path: '^src/', pathNot: `^src/packages/shifts/screen/qr-picture\\.ts$|${TEST}` },
      { path: library('uqr') },
    ),
    rule(
      'one-subpackage',
      { path: '^src/packages/([^/]+)/' },
      { path: '^src/packages/', pathNot: '^src/packages/$1/' },
    ),
    rule('phone-without-cloud', { path: '^src/' }, { path: '^cloud/' }),

    // the server
    rule('cloud-shares', { path: '^cloud/' }, { path: '^src/', pathNot: SHARED }),
    only(FEATURE, [
      FEATURE,
      library('otpauth'),
      FEATURES,
      '^cloud/storage/',
      '^cloud/platform/(ids|ports|clock|log|calendar-text|qr-code|content-check|messages|wechat/wechat-identity)',
      SHARED,
    ]),
    only('^cloud/present/', ['^cloud/(present|storage|platform)/', '^cloud/rooms/booking-state', SHARED]),
    onlyValues('^cloud/present/', ['^cloud/present/', '^cloud/rooms/booking-state', SHARED]),
    only('^cloud/handlers/', [
      FEATURE,
      FEATURES,
      '^cloud/(handlers|present|lists|storage|platform)/',
      '^cloud/dispatch/answer',
      SHARED,
    ]),
    onlyValues('^cloud/handlers/', [
      FEATURE,
      FEATURES,
      '^cloud/(handlers|present|lists|storage)/',
      '^cloud/dispatch/answer',
      SHARED,
    ]),
    // A function's file and the files beside it share no module: what has an identity (a class) must not be in both.
    only(ON_DEMAND, [
      '^src/domain/(text|time|shifts/presence|points/search/)',
      library('ical-generator', 'uqr', 'csv-parse', 'otpauth'),
    ]),
    rule(
      'on-demand-in-functions',
      { path: '^cloud/', pathNot: `^cloud/cli/|${TEST}` },
      { path: ON_DEMAND, dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    only('^cloud/lists/', ['^cloud/lists/', SHARED, library('csv-parse')]),
    only('^cloud/dispatch/rights', ['^src/contract/(methods|schema/definition-of)', '^src/domain/people/role']),
    only('^cloud/storage/', [
      '^cloud/(storage|platform)/',
      SHARED,
      library('kysely', 'pg', '@electric-sql/pglite'),
      '^(node:)?crypto$',
    ]),
    only('^cloud/platform/', [
      '^cloud/platform/',
      '^src/domain/',
      library('pino', 'jose', 'pinyin-pro', 'sharp', 'ical-generator', 'uqr'),
      NODE,
    ]),
    rule(
      'sharp-only-for-exports',
      { path: '^cloud/', pathNot: `^cloud/(export\\.ts|local/)|${TEST}` },
      { path: '^cloud/platform/files/images\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'sql-in-storage',
      { path: '^cloud/', pathNot: `^cloud/storage/|${TEST}` },
      { path: library('kysely', 'pg'), dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: [`.${side}.tsx`, `.${side}.ts`, '.tsx', '.ts', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
