export { brokenRules } from './broken-rules';
export { priceOf, priceTogether, type Pricing } from './price-of';
export { FIXED_RULES, type BrokenRule, type FixedRule, type HardRule, type Placed } from './rules';
