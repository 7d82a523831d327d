export default definePageConfig({ navigationBarTitleText: '等您的事', enablePullDownRefresh: true })
