import type { Exchange } from '../../model/funding.schema';
import { minorUnitsOf } from '../../model/currencies';
import { Exact, type ExactDecimal } from '../../model/decimal';
import type { Fault, Loose } from '../../model/faults';
import type { HomeMoney } from '../../model/home-money';
import type { Convert } from '../payments';
import { decimalsOf } from '../../model/plain-decimal';

function up(value: ExactDecimal): HomeMoney {
	return BigInt(value.ceil().toFixed(0));
}

/**
 * Converts payments of CNY to the home currency. Both roundings go **up** to the home currency's minor unit, because
 * the figure answers "how much must we have ready":
 * `home = ceil(a × rate × (1 + buffer/100))`, `fee = ceil(home × feePercent/100) + feeFixed`.
 *
 * @param exchange an exchange in which `checkExchange` found nothing.
 */
export function converterOf(exchange: Exchange): Convert {
	const decimals = minorUnitsOf(exchange.currency);
	if (decimals === null) throw new Error('an unknown currency reached the engine');
	const unit = new Exact(10).pow(decimals);
	// Percentages as factors of 1/100, so that nothing is divided; fen are hundredths as well.
	const perFen = new Exact(100).plus(exchange.buffer).times(exchange.rate).times(unit).times('0.0001');
	const feeShare = new Exact(exchange.feePercent).times('0.01');
	const feeFixed = up(new Exact(exchange.feeFixed).times(unit));
	return (amount) => {
		const home = up(perFen.times(amount));
		const fee = up(feeShare.times(home.toString())) + feeFixed;
		return { home, fee, toHave: home + fee };
	};
}

/** A currency that exists, and a fixed fee that it can express (contract, section 6). */
export function checkExchange(exchange: Loose<Exchange>): Fault[] {
	if (exchange.currency === undefined) return [];
	const decimals = minorUnitsOf(exchange.currency);
	if (decimals === null) return [{ path: 'exchange.currency', code: 'unknown-currency' }];
	if (exchange.feeFixed !== undefined && decimalsOf(exchange.feeFixed) > decimals) {
		return [{ path: 'exchange.feeFixed', code: 'too-many-decimals', detail: { most: decimals } }];
	}
	return [];
}
