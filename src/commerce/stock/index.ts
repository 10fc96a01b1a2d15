export { consume, restock } from './consume.ts';
export { reserve, type Short, type StockWish } from './reserve.ts';
