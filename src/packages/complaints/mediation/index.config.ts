export default definePageConfig({ navigationBarTitleText: '邻里的事', enablePullDownRefresh: true })
