/**
 * Active currencies of ISO 4217 (list one) by the number of decimals of their minor unit. Funds codes, metals and
 * test codes are left out: nobody pays a hospital in them.
 */
const BY_DECIMALS: Readonly<Record<number, string>> = {
	0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
	2:
		'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY ' +
		'COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS ' +
		'INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR ' +
		'MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD ' +
		'SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG',
	3: 'BHD IQD JOD KWD LYD OMR TND'
};

const DECIMALS: ReadonlyMap<string, number> = new Map(
	Object.entries(BY_DECIMALS).flatMap(([decimals, codes]) =>
		codes.split(' ').map((code): [string, number] => [code, Number(decimals)])
	)
);

/** Decimals of a currency's minor unit (0 for VND, 3 for KWD), or `null` where ISO 4217 has no such currency. */
export function minorUnitsOf(currency: string): number | null {
	return DECIMALS.get(currency) ?? null;
}

export const CURRENCIES: readonly string[] = [...DECIMALS.keys()].sort();
