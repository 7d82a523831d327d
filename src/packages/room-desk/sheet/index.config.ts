export default definePageConfig({ navigationBarTitleText: '房间一天', enablePullDownRefresh: true })
