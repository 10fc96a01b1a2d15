export { callGraph, type GraphAnswer, type GraphError, outcomeOfError } from './graph.ts';
export { type MetaSettings, metaSettings, metaSettingsOf } from './settings.ts';
export { graphRefusal, openGraph, type SimulatedGraph } from './simulated-graph.ts';
export { verifyMeta } from './verify.ts';
