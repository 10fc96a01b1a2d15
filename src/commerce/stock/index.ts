export { consume, restock, type TakenGoods } from './consume.ts';
export { release, reserve, type Short, type StockWish } from './reserve.ts';
