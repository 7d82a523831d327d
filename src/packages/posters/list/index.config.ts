export default definePageConfig({ navigationBarTitleText: '码牌', enablePullDownRefresh: true })
