export default definePageConfig({ navigationBarTitleText: '活动和课程', enablePullDownRefresh: true })
