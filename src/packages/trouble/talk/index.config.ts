export default definePageConfig({ navigationBarTitleText: '坐下来说', enablePullDownRefresh: true })
