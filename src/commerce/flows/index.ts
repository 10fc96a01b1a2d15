export { flowProblems } from './check-flow.ts';
export { type FlowDocument, flowDocument } from './document.ts';
export { type FlowProduct, fitsProduct, isWithin, wantedOptions } from './fits.ts';
export type * from './flow.ts';
export { flowOf } from './read-flow.ts';
export { type FlowShelf, openFlowShelf } from './shelf.ts';
