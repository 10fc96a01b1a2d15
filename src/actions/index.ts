export { act } from './act.ts';
export type { Scene } from './scene.ts';
