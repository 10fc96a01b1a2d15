import type { Concept } from './concept.ts';
import { beautyAndHealth } from './concepts/beauty-and-health.ts';
import { clothing } from './concepts/clothing.ts';
import { colours } from './concepts/colours.ts';
import { electronics } from './concepts/electronics.ts';
import { features } from './concepts/features.ts';
import { food } from './concepts/food.ts';
import { footwearAndAccessories } from './concepts/footwear-and-accessories.ts';
import { gardenAndPets } from './concepts/garden-and-pets.ts';
import { groceries } from './concepts/groceries.ts';
import { home } from './concepts/home.ts';
import { kidsSportsLeisure } from './concepts/kids-sports-leisure.ts';
import { materials } from './concepts/materials.ts';
import { options } from './concepts/options.ts';
import { recipients } from './concepts/recipients.ts';
import { sizes } from './concepts/sizes.ts';
import { toolsAndVehicles } from './concepts/tools-and-vehicles.ts';
import { uses } from './concepts/uses.ts';

/** What shops of any kind sell and call their values, in all languages. */
export const concepts: Concept[] = [
  ...clothing,
  ...footwearAndAccessories,
  ...electronics,
  ...groceries,
  ...food,
  ...beautyAndHealth,
  ...home,
  ...toolsAndVehicles,
  ...kidsSportsLeisure,
  ...gardenAndPets,
  ...colours,
  ...sizes,
  ...materials,
  ...recipients,
  ...options,
  ...uses,
  ...features,
];
