export default definePageConfig({ navigationBarTitleText: '怡家' })
