// The other half: prints the labels that are due.
import { label } from './label.mjs';

const timer = setInterval(() => console.log(label('Grace')), 60_000);
console.log('shipping worker waits for parcels');
process.on('SIGTERM', () => {
  clearInterval(timer);
  process.exit(0);
});
