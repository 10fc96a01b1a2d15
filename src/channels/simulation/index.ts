export { type Answer, type Call, openPlatform, type Platform } from './platform.ts';
export type { Failure, Shown, SimulatedHook, Simulator } from './simulator.ts';
