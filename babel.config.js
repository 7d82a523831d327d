// The layout depends on flex `gap`, which needs iOS 14.5 or Chrome 84, so older engines are not supported.
// Without explicit targets the preset compiles for iOS 9 and adds 40 KB.
const targets = { chrome: '87', ios: '14.5' }

// The target engines support both; the preset still rewrites them because of a rare engine bug in each. Babel's option
// `bugfixes` would rewrite only the affected cases, but Taro's preset does not pass it on.
const exclude = ['transform-optional-chaining', 'transform-parameters']
const include = [
  // WeChat's engine on Android is built without ICU: one `\p{…}` in a script, and the whole script does not start.
  'transform-unicode-property-regex',
  'bugfix/transform-v8-spread-parameters-in-optional-chaining',
  'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
]

// Webpack sees `import()`, and config/subpackage-parts.ts makes files of it; the preset would turn it into `require`.
const imports = { 'dynamic-import-node': false }

const options = {
  framework: 'react',
  ts: true,
  compiler: 'webpack5',
  hot: false,
  targets,
  exclude,
  include,
  ...imports,
}

module.exports = { presets: [['taro', options]] }
