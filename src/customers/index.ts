export { createCustomer, type NewCustomer } from './create-customer.ts';
export type { Customer, Preferences } from './customer.ts';
export { customerOf, getCustomer, listCustomers } from './read-customer.ts';
export { type CustomerPatch, setConsent, updateCustomer } from './update-customer.ts';
