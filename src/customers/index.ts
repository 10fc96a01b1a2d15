export { createCustomer, type NewCustomer } from './create-customer.ts';
export type { Bought, Customer, Preferences } from './customer.ts';
export { type Erased, eraseCustomer } from './erase-customer.ts';
export { type CustomerExport, exportCustomer } from './export-customer.ts';
export { customerJobs, forgetCustomer } from './forget-customer.ts';
export { forgetMemory, type Memory } from './forget-memory.ts';
export { type Lead, listLeads, type NewLead, saveLead } from './leads.ts';
export { customerOf, getCustomer, listCustomers } from './read-customer.ts';
export { type CustomerPatch, setConsent, updateCustomer } from './update-customer.ts';
