export default definePageConfig({ navigationBarTitleText: '替来电的人说', enablePullDownRefresh: true })
