// Stands in for @tarojs/taro/index.js, which says the same but `const { hooks } = require('@tarojs/runtime')`: of a require
// taken apart like that webpack 5.91 keeps everything, and the phone would carry a parser of HTML that no page uses.
const hooks = require('@tarojs/runtime').hooks
const taro = require('@tarojs/api').default

if (hooks.isExist('initNativeApi')) hooks.call('initNativeApi', taro)

module.exports = taro
module.exports.default = taro
