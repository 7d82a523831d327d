// Replaces @tarojs/taro/index.js, which is the same except for `const { hooks } = require('@tarojs/runtime')`: webpack 5.91
// does not tree-shake a destructured require, so the phone would load an HTML parser that no page uses.
const hooks = require('@tarojs/runtime').hooks
const taro = require('@tarojs/api').default

if (hooks.isExist('initNativeApi')) hooks.call('initNativeApi', taro)

module.exports = taro
module.exports.default = taro
