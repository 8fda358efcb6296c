export { factContext, localText, type FactContext } from './context.ts';
export { expandFacts, findFactErrors } from './expand.ts';
export { FactError } from './fact-error.ts';
export { FACTS, type Fact } from './registry.ts';
