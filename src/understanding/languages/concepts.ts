import type { Concept } from './concept.ts';
import { beautyAndHealth } from './concepts/beauty-and-health.ts';
import { care } from './concepts/care.ts';
import { clothing } from './concepts/clothing.ts';
import { colours } from './concepts/colours.ts';
import { crafts } from './concepts/crafts.ts';
import { electronics } from './concepts/electronics.ts';
import { features } from './concepts/features.ts';
import { food } from './concepts/food.ts';
import { footwearAndAccessories } from './concepts/footwear-and-accessories.ts';
import { gardenAndPets } from './concepts/garden-and-pets.ts';
import { groceries } from './concepts/groceries.ts';
import { home } from './concepts/home.ts';
import { house } from './concepts/house.ts';
import { ingredients } from './concepts/ingredients.ts';
import { kidsSportsLeisure } from './concepts/kids-sports-leisure.ts';
import { leisure } from './concepts/leisure.ts';
import { materials } from './concepts/materials.ts';
import { music } from './concepts/music.ts';
import { options } from './concepts/options.ts';
import { outdoors } from './concepts/outdoors.ts';
import { recipients } from './concepts/recipients.ts';
import { sizes } from './concepts/sizes.ts';
import { toolsAndVehicles } from './concepts/tools-and-vehicles.ts';
import { uses } from './concepts/uses.ts';
import { values } from './concepts/values.ts';
import { vehiclesAndAnimals } from './concepts/vehicles-and-animals.ts';

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
  ...crafts,
  ...music,
  ...outdoors,
  ...ingredients,
  ...care,
  ...house,
  ...leisure,
  ...vehiclesAndAnimals,
  ...colours,
  ...sizes,
  ...materials,
  ...values,
  ...recipients,
  ...options,
  ...uses,
  ...features,
];
