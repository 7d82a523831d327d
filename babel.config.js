// flex `gap`, which the layout stands on, came with iOS 14.5 and Chrome 84: older engines need not be served.
// Without targets of its own the preset compiles for iOS 9 and adds 40 KB.
const targets = { chrome: '87', ios: '14.5' }

// These engines know both; the preset rewrites them everywhere because of one rare case each, where an engine errs.
// Babel has a transform for each case alone, as its option `bugfixes` would choose: Taro's preset hands that option on to nobody.
const exclude = ['transform-optional-chaining', 'transform-parameters']
const include = [
  'bugfix/transform-v8-spread-parameters-in-optional-chaining',
  'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
]

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false, targets, exclude, include }]],
}
