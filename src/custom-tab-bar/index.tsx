/** WeChat wants this component where `tabBar.custom` is set. It stays empty: each tab's Screen draws the bar. */
function CustomTabBar() {
  return null
}

// Taro 4.2.1 fills in an object where WeChat's engine wants a list.
CustomTabBar.behaviors = [] as string[]
CustomTabBar.externalClasses = [] as string[]

export default CustomTabBar
