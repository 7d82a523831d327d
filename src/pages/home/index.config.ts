export default definePageConfig({
  navigationBarTitleText: '怡家',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
