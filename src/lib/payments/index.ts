/**
 * What the page needs to say when which money has to leave: fetched once a family says where it pays from or on which
 * day it is admitted, because countries, holidays, rates and exact conversion weigh more than the first answer.
 */
export { ageInDays, MOST_DAYS, RATES_DATE, RATES_SOURCE, rateOf } from '$lib/reference/rates';
export { countryOf, feesOf, OTHER_COUNTRY, TRANSFERS } from '$lib/reference/transfers';
export { CURRENCIES } from '$lib/model/currencies';
export { checkExchange, converterOf } from '$lib/engine/exchange';
export { exchangeOf, paymentView } from './payment-view';
export {
	checkHome,
	closedAround,
	farFromTable,
	isClosedOnFridays,
	slowDays,
	typicalDays,
	withAdmission,
	withCountry,
	withCurrency,
	withFridays
} from './settings';
