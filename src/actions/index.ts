export type { Act, Scene, SceneCustomer } from './scene.ts';
