/** What a customer gets back for goods of so much, within the limit that the environment sets. */
export function refund(price) {
  const limit = Number(process.env.REFUND_LIMIT ?? 'Infinity');
  return Math.min(price, limit);
}
