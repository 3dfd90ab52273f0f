// What was started is stopped again, latest first, also when the run is interrupted.
const undos = [];

export const undo = (action) => void undos.push(action);

export async function cleanUp() {
  while (undos.length) {
    try {
      await undos.pop()();
    } catch (error) {
      console.error(`Cleaning up: ${error.message}`);
    }
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => cleanUp().then(() => process.exit(1)));
