/** The text on a parcel. */
export function label(name) {
  return `To ${name}, with care`;
}
