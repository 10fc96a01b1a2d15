import type { Channel } from './channel.ts';
import { direct } from './direct/direct.ts';

/** Every channel, one line each. */
export const channels: Channel[] = [direct];
