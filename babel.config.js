// flex `gap`, which the layout stands on, came with iOS 14.5 and Chrome 84: older engines need not be served.
// Without targets of its own the preset compiles for iOS 9 and adds 40 KB.
module.exports = {
  presets: [
    ['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false, targets: { chrome: '87', ios: '14.5' } }],
  ],
}
